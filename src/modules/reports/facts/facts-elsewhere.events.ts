// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { definePort } from '#foundation/events'
import type { Told } from './facts.ts'

/** What this browser said on another page, such as the plan of first aid, as far as other pages ask it too. */
export const toldElsewhere = definePort<(ctx: Context, request: Request) => Told>('reports.told-elsewhere')
