// SPDX-License-Identifier: EUPL-1.2
import type { CompanyVisit } from '../../values/index.ts'
import type { Context } from './context.ts'

/**
 * Lets somebody of a company in, in the transaction of `ctx`, under an account of that company only. Gives the subject of the account; null:
 * there is no mandate for anything here, and what there was is taken back.
 */
export type AdmitCompany = (ctx: Context, visit: CompanyVisit) => Promise<string | null>
