import type { SidebarState } from '../../jobs/views';

/** The reps in a select, after what stands for none of them. */
export function RepOptions({
  reps,
  none,
}: {
  reps: SidebarState['reps'];
  none?: { value: string; text: string };
}) {
  return (
    <>
      {none && <option value={none.value}>{none.text}</option>}
      {reps.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}
