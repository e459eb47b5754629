// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** Under these agreements something may be shared from now on, or from the day on which they start. */
export const AgreementActivated = defineEvent<{ agreementIds: string[] }>('agreements.agreement-activated')

/** Under these agreements nothing is shared for now. */
export const AgreementSuspended = defineEvent<{ agreementIds: string[] }>('agreements.agreement-suspended')

/** Under these agreements nothing is shared any more: ended by a party, replaced, or past their last day. */
export const AgreementEnded = defineEvent<{ agreementIds: string[] }>('agreements.agreement-ended')
