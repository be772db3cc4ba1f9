import tokens from '../styles/tokens.css?raw'

const light = /:root \{([^}]*)\}/.exec(tokens)?.[1] ?? ''

/** The colours of the light theme by their names in the tokens. */
export const colours: Record<string, string> = Object.fromEntries(
  Array.from(light.matchAll(/--([\w-]+): (#[\da-f]+);/g), ([, name = '', value = '']) => [
    name,
    value,
  ]),
)

/** A colour of the light theme by its name in the tokens, such as `objective-bg`. */
export const colour = (name: string): string => {
  const value = colours[name]
  if (!value) throw new Error(`tokens.css has no colour --${name}`)
  return value
}
