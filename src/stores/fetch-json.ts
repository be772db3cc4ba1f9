/** Fetches a JSON file of this site; nothing where it can't be had or read. */
export const fetchJson = async (address: string): Promise<unknown> => {
  try {
    const response = await fetch(address)
    return response.ok ? ((await response.json()) as unknown) : undefined
  } catch {
    return undefined
  }
}
