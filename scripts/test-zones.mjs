// Runs the tests of dates, pace, tracking and files where the machine's clock stands in other zones:
// no result may depend on it. Santiago changes its clock within the second quarter, Auckland lies
// almost a day ahead.
import { capture } from './run.mjs'

const zones = ['UTC', 'America/Santiago', 'Pacific/Auckland']
const tests = [
  'tests/plan/track/*.test.ts',
  'tests/plan/{date,quarter,pace,month-ends,reschedule,new-plan}.test.ts',
  'tests/files/*.test.ts',
]

let failed = false
for (const zone of zones) {
  process.env.TZ = zone
  if (Intl.DateTimeFormat().resolvedOptions().timeZone !== zone)
    throw new Error(`This machine does not know ${zone}`)
  const { code, output } = await capture('node', ['--test', '--test-reporter=spec', ...tests])
  const passed = /^ℹ pass (\d+)$/m.exec(output)?.[1] ?? '0'
  const isSound = code === 0 && Number(passed) > 0
  failed ||= !isSound
  console.log(`${isSound ? '✓' : '✗'} ${zone}: ${passed} passed`)
  if (!isSound) console.log(output)
}

process.exit(failed ? 1 : 0)
