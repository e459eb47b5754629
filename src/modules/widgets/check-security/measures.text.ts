// SPDX-License-Identifier: EUPL-1.2
import type { Audience } from '../widget/widget.ts'
import { citizenMeasures } from './citizen-measures.text.ts'
import { companyMeasures } from './company-measures.text.ts'
import type { Measure } from './measure.ts'

export const measures: Record<Audience, readonly Measure[]> = { citizen: citizenMeasures, company: companyMeasures }
