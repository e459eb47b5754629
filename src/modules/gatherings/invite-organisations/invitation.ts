// SPDX-License-Identifier: EUPL-1.2

/** 'sending': handed over, or about to be; what stays so may have gone, and is never sent again. */
export type InvitationState = 'due' | 'sending' | 'sent' | 'failed'
/** What is mailed about it. */
export type InvitationMail = 'invite' | 'changed' | 'cancelled'
export type Answer = 'none' | 'yes' | 'no'
