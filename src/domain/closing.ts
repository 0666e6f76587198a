/** Placeholder: parsed by `parseClosingRules`. */
export type ClosingRule = { kind: 'weekly'; weekday: number };
