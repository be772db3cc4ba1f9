import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { deflate, inflate, INFLATED_LIMIT } from '../../src/link/deflate.ts'
import { seal } from '../../src/link/frame.ts'
import { decodePlan, LINK_LIMIT } from '../../src/link/index.ts'

const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(24_000_000, ' '), { level: 9 }))

const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * at * 7919) >>> 8)

const replaceGlobal = (t: TestContext, name: string, value: unknown) => {
  const before: unknown = Reflect.get(globalThis, name)
  t.after(() => Reflect.set(globalThis, name, before))
  Reflect.set(globalThis, name, value)
}

const comesBack = async (bytes: Uint8Array<ArrayBuffer>) =>
  assert.deepStrictEqual(await inflate(await deflate(bytes)), bytes)

test('bytes come back as they were, up to the cap and not beyond', async () => {
  await comesBack(noise(0))
  await comesBack(noise(1))
  await comesBack(noise(INFLATED_LIMIT))
  assert.equal(await inflate(await deflate(noise(INFLATED_LIMIT + 1))), 'too-large')
})

test('a browser that cannot deflate writes what every other inflates', async (t) => {
  replaceGlobal(t, 'CompressionStream', undefined)
  for (const length of [1, 0xffff, 0x10000, 200_000]) await comesBack(noise(length))
})

test('a browser that cannot inflate says that it does not know the format', async (t) => {
  replaceGlobal(t, 'DecompressionStream', undefined)
  assert.equal(await inflate(deflateRawSync('[]')), 'unknown-format')
})

test('a decompression bomb fits into a link and is refused', async () => {
  const fragment = seal('1', bomb)
  assert.ok(fragment.length < LINK_LIMIT, `${fragment.length} characters`)
  assert.deepStrictEqual(await decodePlan(fragment), {
    ok: false,
    reason: 'too-large',
    issues: [],
  })
})

test('a bomb is left soon after the cap, even by an engine that inflates all it gets at once', async (t) => {
  let inflated = 0
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      inflated += piece.length
      controller.enqueue(piece)
    },
  })
  const { DecompressionStream: Inflating } = globalThis
  class Counting extends Inflating {
    override get readable() {
      return super.readable.pipeThrough(count)
    }
  }
  replaceGlobal(t, 'DecompressionStream', Counting)
  assert.equal(await inflate(bomb), 'too-large')
  assert.ok(inflated > INFLATED_LIMIT && inflated < 4 * INFLATED_LIMIT, `${inflated} bytes`)

  inflated = 0
  class Eager extends TransformStream<Uint8Array, Uint8Array> {
    constructor() {
      super({
        transform(piece, controller) {
          inflated += piece.length * 1032
          controller.enqueue(new Uint8Array(piece.length * 1032))
        },
      })
    }
  }
  replaceGlobal(t, 'DecompressionStream', Eager)
  assert.equal(await inflate(bomb), 'too-large')
  assert.ok(inflated > INFLATED_LIMIT && inflated < 8 * INFLATED_LIMIT, `${inflated} bytes`)
})
