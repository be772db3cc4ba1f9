// Runs commands. Plain JavaScript for Node 20: it is also used before the install.
import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

// The newer Node among the dependencies goes before the system's, as it does in npm scripts.
const binaries = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))
process.env.PATH = `${binaries}${delimiter}${process.env.PATH}`

const start = (command, args, options) =>
  spawn(command, args, { shell: process.platform === 'win32', ...options })

/** Shows the command's output as it comes, passes signals on to it, answers its exit code. */
export const run = (command, args, { timeout } = {}) =>
  new Promise((resolve) => {
    const child = start(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => child.kill(signal))
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })

/** Answers the command's output with its exit code. */
export const capture = (command, args) =>
  new Promise((resolve) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
