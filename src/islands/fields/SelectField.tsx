interface Props<Value extends string> {
  id: string
  label: string
  value: Value | ''
  options: readonly (readonly [Value | '', string])[]
  onPick: (value: Value | '') => void
}

/** A choice among a few, by the platform's own list. */
export const SelectField = <Value extends string>({
  id,
  label,
  value,
  options,
  onPick,
}: Props<Value>) => (
  <div class="labelled">
    <label for={id}>{label}</label>
    <select
      id={id}
      class="field"
      value={value}
      onChange={(event) => {
        const picked = options.find(([key]) => key === event.currentTarget.value)
        if (picked) onPick(picked[0])
      }}
    >
      {options.map(([key, text]) => (
        <option key={key} value={key} selected={key === value}>
          {text}
        </option>
      ))}
    </select>
  </div>
)
