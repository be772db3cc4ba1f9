/** Largest number of bytes a fragment may inflate to. */
export const INFLATED_LIMIT = 256 * 1024

type Bytes = Uint8Array<ArrayBuffer>

const join = async (pieces: Bytes[]): Promise<Bytes> =>
  new Uint8Array(await new Blob(pieces).arrayBuffer())

/** Bytes as a deflate stream (RFC 1951) that compresses nothing: blocks of type 0. */
const store = (bytes: Bytes) => {
  const longest = 0xffff
  const pieces: Bytes[] = []
  for (let at = 0; at < bytes.length; at += longest) {
    const block = bytes.subarray(at, at + longest)
    const size = block.length
    const last = at + longest >= bytes.length ? 1 : 0
    pieces.push(Uint8Array.of(last, size, size >>> 8, ~size, ~size >>> 8), block)
  }
  return join(pieces)
}

/**
 * Bytes as a raw deflate stream (RFC 1951). They are stored as they are in a browser that can't
 * deflate, and beyond `INFLATED_LIMIT`, where the length of the link then shows that it won't open.
 */
export const deflate = async (bytes: Bytes): Promise<Bytes> => {
  if (bytes.length > INFLATED_LIMIT) return store(bytes)
  try {
    const deflated = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    return new Uint8Array(await new Response(deflated).arrayBuffer())
  } catch {
    return store(bytes)
  }
}

/** Small steps, because an engine may inflate the whole of a step at once, up to a thousandfold. */
const inSteps = (bytes: Bytes, step = 512) => {
  let at = 0
  return new ReadableStream<Bytes>({
    pull(controller) {
      controller.enqueue(bytes.subarray(at, (at += step)))
      if (at >= bytes.length) controller.close()
    },
  })
}

const inflater = () => {
  try {
    return new DecompressionStream('deflate-raw')
  } catch {
    return undefined
  }
}

/**
 * The bytes of a raw deflate stream; stops with `too-large` as soon as they pass
 * `INFLATED_LIMIT`, is `unknown-format` to a browser that can't inflate. Throws when it is none.
 */
export const inflate = async (bytes: Bytes): Promise<Bytes | 'too-large' | 'unknown-format'> => {
  const stream = inflater()
  if (!stream) return 'unknown-format'
  const reader = inSteps(bytes).pipeThrough(stream).getReader()
  const pieces: Bytes[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return join(pieces)
    length += value.length
    if (length > INFLATED_LIMIT) {
      await reader.cancel()
      return 'too-large'
    }
    pieces.push(value)
  }
}
