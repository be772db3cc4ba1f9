import tokens from '../styles/tokens.css?raw'

const light = /:root \{([^}]*)\}/.exec(tokens)?.[1] ?? ''

/** A colour of the light theme by its name in the tokens, such as `objective-bg`. */
export const colour = (name: string): string => {
  const value = new RegExp(`--${name}: (#[\\da-f]+);`).exec(light)?.[1]
  if (!value) throw new Error(`tokens.css has no colour --${name}`)
  return value
}
