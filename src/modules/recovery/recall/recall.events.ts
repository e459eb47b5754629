// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** These packets were taken back: the bank that has one is told. At most 1,000 a time. */
export const PacketsWithdrawn = defineEvent<{ packetIds: string[] }>('recovery.packets-withdrawn')
