// The one installed trigger: every hour, the dispatcher. Edits come through the simple trigger `onEdit`.

/** Name of the global function that the clock calls. */
export const dispatcherName = 'runSchedule';

/** Name of the global function that goes on with what had no time left. */
const continuationName = 'continueSchedule';

/** Milliseconds until the rest goes on. */
const soon = 60_000;

/** One trigger that fires once. @throws Where the user has as many triggers as Google allows. */
export function installContinuation(): void {
  if (!installed(continuationName)) ScriptApp.newTrigger(continuationName).timeBased().after(soon).create();
}

/** A trigger that has fired stays in the list until it is deleted. */
export function removeContinuation(): void {
  remove([continuationName]);
}

/** Installs the hourly dispatcher, once. */
export function installTriggers(): void {
  if (!installed(dispatcherName)) ScriptApp.newTrigger(dispatcherName).timeBased().everyHours(1).create();
}

export function removeTriggers(): void {
  remove([dispatcherName, continuationName]);
}

const installed = (name: string): boolean =>
  ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === name);

function remove(names: string[]): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (names.includes(trigger.getHandlerFunction())) ScriptApp.deleteTrigger(trigger);
}
