import type { ComponentChildren } from 'preact';

export interface Fact {
  name: string;
  value: ComponentChildren;
}

/** Names and values; empty values are left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  const told = facts.filter(({ value }) => value !== '' && value !== null && value !== undefined);
  if (told.length === 0) return null;
  return (
    <dl class="facts">
      {told.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
