// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { OrganisationKind } from './organisation.ts'

export interface OrganisationTables {
  'partners.organisation': {
    id: string
    name: string
    kind: OrganisationKind
    is_demo: boolean
    is_publishing: boolean
  }
  'partners.person': {
    id: string
    issuer: string
    subject: string
    name: string
    organisation_id: string
    roles: string[]
    is_active: boolean
    deactivated_at: Date | null
    suspended_at: Date | null
    suspended_by: string | null
    suspended_because: string | null
    lifted_at: Date | null
    lifted_by: string | null
    lifted_because: string | null
    lifted_of: string | null
    created_at: Date
    human: Buffer | null
    directory_name: string | null
    directory_id: string | null
    left_at: Date | null
    last_sign_in: Date | null
  }
  'partners.person_before': { person_id: string; until: Date; name: string; organisation_id: string }
  'partners.machine_client': {
    client_id: string
    organisation_id: string
    permissions: string[]
    jwks: { keys: Record<string, unknown>[] }
    certificates: string[]
    is_active: boolean
    created_at: Date
  }
  'partners.feed_key': { id: string; client_id: string; key_digest: Buffer; made_at: Date; until: Date }
}

export const organisationRetention: RetentionOf<OrganisationTables> = {
  'partners.organisation': {
    keep: 'for-ever',
    because: 'decisions and deliveries name the organisation that made them',
  },
  'partners.person': {
    keep: '5 years',
    from: 'deactivated_at',
    because: 'the audit record names people by number: who acted must be known for as long as it can be asked',
  },
  'partners.person_before': {
    keep: 'with-parent',
    parent: 'partners.person',
    because: 'who acted is found by the name and organisation of then',
  },
  'partners.machine_client': { keep: 'with-parent', parent: 'partners.organisation', because: 'no personal data' },
  'partners.feed_key': {
    keep: '1 years',
    from: 'until',
    because: 'until when a key was worth something is asked when one was lost',
  },
}
