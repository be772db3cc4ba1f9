/** Names with their values, in a line; those without a value are left out. */
export const Pairs = ({ pairs }: { pairs: [string, string][] }) => {
  const known = pairs.filter(([, value]) => value !== '')
  if (known.length === 0) return null
  return (
    <p class="sheet-pairs">
      {known.map(([name, value]) => (
        <span key={name}>
          {name}: <b>{value}</b>{' '}
        </span>
      ))}
    </p>
  )
}
