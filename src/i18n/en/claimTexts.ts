/** The texts of the ledger of claims are English as they stand. */
export const claimTexts = {} as const
