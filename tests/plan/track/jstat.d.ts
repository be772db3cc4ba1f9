declare module 'jstat' {
  const statistics: {
    jStat: {
      mean: (values: readonly number[]) => number
      /** Of a sample, where `isSample` is true. */
      stdev: (values: readonly number[], isSample: boolean) => number
      /** The coefficients of a least-squares fit of `results` to a design matrix. */
      lstsq: (design: readonly (readonly number[])[], results: readonly number[]) => number[]
      studentt: { inv: (probability: number, freedom: number) => number }
    }
  }
  export { statistics as default }
}
