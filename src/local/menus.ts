/** Finding a menu item as a user does: by its caption. */
import type { MenuModel } from './services/state';

/** The function behind an item. A path of captions may begin with the menu's; throws when there is no such item. */
export function menuFunction(menus: readonly MenuModel[], captions: readonly string[]): string {
  let entries = menus.flatMap((menu) => menu.entries);
  const path =
    captions[0] !== undefined && menus.some((menu) => menu.caption === captions[0])
      ? captions.slice(1)
      : captions;
  for (const caption of path.slice(0, -1)) {
    entries = entries.flatMap((entry) =>
      entry.type === 'submenu' && entry.caption === caption ? [...entry.entries] : [],
    );
  }
  const last = path[path.length - 1];
  for (const entry of entries) if (entry.type === 'item' && entry.caption === last) return entry.functionName;
  throw new Error(`Host.choose: no menu item ${captions.join(' > ')}`);
}
