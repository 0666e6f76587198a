/** Dialogs and toasts that the script, or the page, puts up. */
import { useEffect, useRef } from 'preact/hooks';
import type { FrameView, NoticeView, Playground } from '../playground';
import { wordsOf } from '../words';
import { ScriptFrame } from './frame';

export function Dialogs({ playground }: { playground: Playground }) {
  const { notices, dialogs } = playground.shown;
  const [notice] = notices;
  return (
    <>
      {notice !== undefined && <Notice key={notice.message} playground={playground} notice={notice} />}
      {dialogs.map((frame) => (
        <HtmlDialog key={frame.number} playground={playground} frame={frame} />
      ))}
    </>
  );
}

function Notice({ playground, notice }: { playground: Playground; notice: NoticeView }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" data-testid="dialog" onClose={() => playground.closeNotice()}>
      {notice.title !== '' && <h2>{notice.title}</h2>}
      <p class="message">{notice.message}</p>
      {notice.remark !== undefined && <p class="remark">{notice.remark}</p>}
      <form method="dialog">
        <button type="submit" class="primary">
          OK
        </button>
      </form>
    </dialog>
  );
}

function HtmlDialog({ playground, frame }: { playground: Playground; frame: FrameView }) {
  const { title, kind, width, height } = frame.view;
  const close = (): void => playground.closeDialog(frame.number);
  return (
    <div class={kind === 'modal' ? 'veil' : 'modeless'} data-testid="html-dialog">
      <section class="html-dialog" role="dialog" aria-label={title} style={{ width: `${width ?? 600}px` }}>
        <header>
          <h2>{title}</h2>
          <button
            type="button"
            class="icon"
            aria-label={wordsOf(playground.shown.language).close}
            onClick={close}
          >
            ✕
          </button>
        </header>
        <div style={{ height: `${height ?? 400}px` }}>
          <ScriptFrame playground={playground} frame={frame} testId="dialog-frame" close={close} />
        </div>
      </section>
    </div>
  );
}

export function Toasts({ playground }: { playground: Playground }) {
  const words = wordsOf(playground.shown.language);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {playground.shown.toasts.map(({ number, title, message }) => (
        <div key={number} class="toast" data-testid="toast">
          <div>
            {title !== '' && <strong>{title}</strong>}
            <p>{message}</p>
          </div>
          <button
            type="button"
            class="icon"
            aria-label={words.close}
            onClick={() => playground.dropToast(number)}
          >
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
