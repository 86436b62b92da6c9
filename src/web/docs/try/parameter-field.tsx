import type { Parameter } from '../reference/reference.ts'

/** A parameter to be filled in: chosen where there are words to choose from. */
export function ParameterField({
  id,
  parameter: { name, words, example, isRequired },
  value,
  onChange,
}: {
  id: string
  parameter: Parameter
  value: string
  onChange: (value: string) => void
}) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block font-mono text-xs">
        {name}
        {isRequired && ' (required)'}
      </label>
      {words.length > 0 ? (
        <select
          id={id}
          value={value}
          className="control w-full"
          onChange={event => onChange(event.target.value)}
        >
          {!isRequired && <option value="" />}
          {words.map(word => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          value={value}
          placeholder={example}
          autoComplete="off"
          spellCheck={false}
          className="control w-full placeholder:text-quiet"
          onChange={event => onChange(event.target.value)}
        />
      )}
    </div>
  )
}
