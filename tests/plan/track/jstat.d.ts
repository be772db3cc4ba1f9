declare module 'jstat' {
  const statistics: {
    jStat: {
      mean: (values: readonly number[]) => number
      /** Of a sample, where `isSample` is true. */
      stdev: (values: readonly number[], isSample: boolean) => number
      studentt: { inv: (probability: number, freedom: number) => number }
    }
  }
  export { statistics as default }
}
