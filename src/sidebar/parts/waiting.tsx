import type { Answer } from '../answer';

/** While an answer is on its way; the reason, when none will come. */
export function Waiting({ answer, text }: { answer: Answer<unknown>; text: string }) {
  if (answer.state === 'failed') {
    return (
      <p class="refusal" role="alert">
        {answer.message}
      </p>
    );
  }
  return (
    <p class="waiting" role="status">
      <span class="spinner" aria-hidden="true" />
      {text}…
    </p>
  );
}
