interface Key {
  isComposing: boolean
  keyCode: number
}

/** The code of a key that went to an input method. */
const toInputMethod = 229

/** Whether a key belongs to a text still being composed: Safari says of the last one only by its code. */
export const isComposing = (key: Key): boolean => key.isComposing || key.keyCode === toInputMethod
