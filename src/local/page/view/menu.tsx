/** A menu that drops down, with submenus inside; arrow keys and Escape work as in any menu. */
import { useEffect, useRef, useState } from 'preact/hooks';

export type MenuItem =
  | 'separator'
  | { readonly caption: string; readonly choose: () => void }
  | { readonly caption: string; readonly items: readonly MenuItem[] };

interface MenuProps {
  caption: string;
  items: readonly MenuItem[];
  testId: string;
  accent?: 'yes';
}

export function Menu({ caption, items, testId, accent }: MenuProps) {
  const [open, setOpen] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && !holder.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, [open]);
  const close = (): void => setOpen(false);
  const move = (event: KeyboardEvent): void => moveFocus(event, holder.current, close);
  return (
    <div class="menu" ref={holder}>
      <button
        type="button"
        onKeyDown={move}
        class={accent ? 'menu-button accent' : 'menu-button'}
        data-testid={testId}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {caption}
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={caption} tabIndex={-1} onKeyDown={move}>
          <Items items={items} close={close} />
        </div>
      )}
    </div>
  );
}

function Items({ items, close }: { items: readonly MenuItem[]; close: () => void }) {
  return (
    <>
      {items.map((item, index) => {
        if (item === 'separator') return <hr key={`line ${index}`} />;
        if ('items' in item) return <Submenu key={item.caption} item={item} close={close} />;
        return (
          <button
            key={item.caption}
            type="button"
            role="menuitem"
            onClick={() => {
              close();
              item.choose();
            }}
          >
            {item.caption}
          </button>
        );
      })}
    </>
  );
}

function Submenu({
  item,
  close,
}: {
  item: Extract<MenuItem, { items: readonly MenuItem[] }>;
  close: () => void;
}) {
  const [open, setOpen] = useState(false);
  return (
    <div class="submenu" onPointerEnter={() => setOpen(true)} onPointerLeave={() => setOpen(false)}>
      <button
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {item.caption} <span aria-hidden="true">▸</span>
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={item.caption}>
          <Items items={item.items} close={close} />
        </div>
      )}
    </div>
  );
}

function moveFocus(event: KeyboardEvent, holder: HTMLElement | null, close: () => void): void {
  if (event.key === 'Escape') {
    close();
    holder?.querySelector('button')?.focus();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || holder === null) return;
  event.preventDefault();
  const buttons = [...holder.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
