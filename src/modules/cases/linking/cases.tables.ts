// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { HubKind, Judgement, Standing } from '../hub/hub.ts'

/** Advisory lock of whoever changes links. */
export const linkingLock = 'cases.link-reports'

export interface CasesTables {
  'cases.report': {
    report_id: string
    case_id: string | null
    circle: string
    controller_organisation_id: string
    origin: string
    received_at: Date
    form: string | null
    loss_in_cents: number | null
    is_verified: boolean
    is_separated: boolean
    is_ruled: boolean
    accounts: string[]
    others: string[]
    texts: string[]
    sites: number[]
    lone: { text: string; signature: string; bands: number[] }[] | null
    lone_bands: number[] | null
  }
  'cases.text': { text_id: string; circle: string; family: string; signature: Buffer; bands: number[] | null }
  'cases.hub': {
    hub_id: string
    circle: string
    kind: HubKind
    reports: number
    sample_report_id: string | null
    forms: Record<string, number>
    sites: number[]
    accounts: string[]
    organisations: string[]
    has_web: boolean
    fixed: 'protected' | 'shared-platform' | null
    judgement: Judgement | null
    standing: Standing
  }
  'cases.portion': {
    case_id: string
    organisation_id: string
    circle: string
    anchor: string
    reports: number
    verified: number
    loss_in_cents: number
    first_at: Date
    last_at: Date
    forms: Record<string, number>
    separated: number
  }
  'cases.decision': {
    decision_id: string
    kind: 'merge' | 'split' | 'judge-hub'
    at: Date
    organisation_id: string
    circle: string
    actor_id: string
    actor_name: string
    reason: string
    left_ids: string[]
    right_ids: string[]
    cut_hubs: string[]
    hub_id: string | null
    judgement: Judgement | null
    overruled_by: string | null
    undone_at: Date | null
    undone_by: string | null
    undone_by_name: string | null
    undone_reason: string | null
  }
}

export const retention: RetentionOf<CasesTables> = {
  'cases.report': {
    keep: '61 months',
    from: 'received_at',
    held: "foundation.is_held('report', report_id)",
    because:
      'deleted when its report is dropped or expires (identifiers.reports-sighted); this line is the net under it',
  },
  // Lines are applied in this order: a text first, and then the hub of which it was the last text.
  'cases.text': {
    keep: 'while-used',
    by: 'cases.report',
    unused: `not exists (select from (select r.circle, unnest(r.texts) as id from cases.report r) had
      where had.id = text_id and had.circle = text.circle)`,
    alone: linkingLock,
    because: 'deleted when the last report that has the text goes; this line is the net under it',
  },
  'cases.hub': {
    keep: 'while-used',
    by: 'cases.report',
    // A family of texts; or the report by which the case of a hub is found, which nearly always still hangs on it; or any other.
    unused: `not exists (select from cases.text t where t.family = hub_id and t.circle = hub.circle)
      and not exists (select from cases.report r where r.report_id = sample_report_id and r.circle = hub.circle
        and hub_id = any(r.accounts || r.others))
      and not exists (select from (select r.circle, unnest(r.accounts || r.others) as id from cases.report r) had
        where had.id = hub_id and had.circle = hub.circle)`,
    alone: linkingLock,
    because: 'deleted when the last report on it goes; this line is the net under it',
  },
  'cases.portion': {
    keep: '61 months',
    from: 'last_at',
    because: 'sums of its reports, deleted with them; this line is the net under it',
  },
  'cases.decision': {
    keep: '61 months',
    from: 'at',
    because: 'by then every report of which it spoke has been deleted',
  },
}
