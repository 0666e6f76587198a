/** A page of the script in a sandbox: it may run scripts and open links, and reach nothing but google.script. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FrameView, Playground } from '../playground';
import { type FrameAnswer, type FrameMessage, withScriptRun } from '../shim';

/**
 * What Apps Script allows its pages, less the origin: here that would be the playground's own.
 * https://developers.google.com/apps-script/guides/html/restrictions
 */
const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

interface FrameProps {
  playground: Playground;
  frame: FrameView;
  testId: string;
  close: () => void;
}

export function ScriptFrame({ playground, frame, testId, close }: FrameProps) {
  const element = useRef<HTMLIFrameElement>(null);
  const { functions } = playground.config;
  const html = useMemo(() => withScriptRun(frame.view.html, functions), [frame.number]);
  useEffect(() => {
    const listen = (event: MessageEvent<FrameMessage>): void => {
      const target = element.current?.contentWindow;
      if (!target || event.source !== target) return;
      void answer(playground, event.data, close).then((reply) => reply && target.postMessage(reply, '*'));
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [frame.number]);
  return (
    <iframe
      key={frame.number}
      ref={element}
      title={frame.view.title}
      data-testid={testId}
      sandbox={SANDBOX}
      srcdoc={html}
    />
  );
}

async function answer(
  playground: Playground,
  message: FrameMessage,
  close: () => void,
): Promise<FrameAnswer | undefined> {
  if (message?.meguri === 'host') {
    if (message.action === 'close') close();
    return undefined;
  }
  if (message?.meguri !== 'run' || !playground.config.functions.includes(message.name)) return undefined;
  const { call, name, args } = message;
  try {
    const { ok, carried, message: words } = await playground.call(name, args);
    return { meguri: 'answer', call, ok, value: carried, ...(words === undefined ? {} : { message: words }) };
  } catch (error) {
    return { meguri: 'answer', call, ok: false, value: null, message: String((error as Error).message) };
  }
}
