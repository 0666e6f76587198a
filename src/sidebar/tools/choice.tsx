// One of a few, as chips.

interface ChoiceProps<Name extends string> {
  legend: string;
  name: string;
  options: Record<Name, string>;
  chosen: Name;
  onChoose: (name: Name) => void;
}

export function Choice<Name extends string>({ legend, name, options, chosen, onChoose }: ChoiceProps<Name>) {
  return (
    <fieldset class="question">
      <legend>{legend}</legend>
      <div class="chips">
        {(Object.keys(options) as Name[]).map((option) => (
          <label key={option} class="chip">
            <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
            <span>{options[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
