// SPDX-License-Identifier: EUPL-1.2
import type { AgreementKind } from '../agreement/agreement.ts'
import type { LegalBasis } from '../sharing-question/sharing-question.ts'

/** A permit and a decision of the police exist or they do not: only an agreement that is one makes it the ground. */
export function basisUnder(kind: AgreementKind, asked: LegalBasis): LegalBasis {
  if (kind === 'permit' || kind === 'police-decision') return kind
  return asked === 'permit' || asked === 'police-decision' ? 'unknown' : asked
}
