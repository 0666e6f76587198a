// The one installed trigger: every hour, the dispatcher. Edits come through the simple trigger `onEdit`.

/** Name of the global function that the clock calls. */
export const dispatcherName = 'runSchedule';

/** Installs the hourly dispatcher, once. */
export function installTriggers(): void {
  const installed = ScriptApp.getProjectTriggers().some(
    (trigger) => trigger.getHandlerFunction() === dispatcherName,
  );
  if (!installed) ScriptApp.newTrigger(dispatcherName).timeBased().everyHours(1).create();
}

export function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === dispatcherName) ScriptApp.deleteTrigger(trigger);
  }
}
