/** What goes wrong in a service, and what ends an execution. */

/** An error that Apps Script would throw; the script sees it as an `Exception` of its own realm. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** Why an execution was ended from outside. */
export type StopReason = 'killed' | 'time';

/** The script was stopped; no code of it gets another service call through. */
export class ExecutionStopped extends Error {
  override readonly name = 'ExecutionStopped';

  constructor(
    readonly reason: StopReason,
    message: string,
  ) {
    super(message);
  }
}

/** Throws as Apps Script does for arguments that fit no signature. */
export function refuseArguments(service: string, method: string, args: readonly unknown[]): never {
  throw signatureError(service, method, args);
}

/** What Apps Script says to arguments that fit no signature. */
export function signatureError(service: string, method: string, args: readonly unknown[]): ServiceError {
  const types = args.map(typeName).join(',');
  return new ServiceError(
    `The parameters (${types}) don't match the method signature for ${service}.${method}.`,
  );
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'number[]';
  return (
    { number: 'number', string: 'String', boolean: 'Boolean', undefined: 'null' }[typeof value as 'string'] ??
    'Object'
  );
}
