// Astro's command line with its usage reports off.
process.env.ASTRO_TELEMETRY_DISABLED = '1'
await import('../node_modules/astro/bin/astro.mjs')
