// SPDX-License-Identifier: EUPL-1.2
import { demoBankCode } from '#values'
import type { OrganisationKind } from '../organisation/organisation.ts'
import type { KnownPermission } from '../organisation/permission.ts'
import type { Role } from '../organisation/role.ts'

interface DemoOrganisation {
  id: string
  name: string
  kind: OrganisationKind
  isPublishing?: boolean
  /** That the trade register does not give out. */
  companyNumber?: string
  accountsBeginWith?: readonly string[]
  numbersBeginWith?: readonly string[]
  /** Permissions of its one machine client; none without. */
  machine?: readonly KnownPermission[]
  /** A second machine client, which may do one thing only: what it is called after the organisation, and its permissions. */
  secondMachine?: readonly [name: string, permissions: readonly KnownPermission[]]
  /** Subject, name and roles. Invented people. */
  people: readonly (readonly [subject: string, name: string, ...roles: Role[]])[]
}

const partnerMachine: readonly KnownPermission[] = [
  'reports:file',
  'reports:read',
  'checks:ask',
  'devices:pool',
  'shield:report',
  'disclosures:receive',
  'data-requests:answer',
  'knowledge:read',
  'signals:read',
  'signals:propose',
  'measures:answer',
  'recovery:answer',
  'experiences:ask',
  'referrals:make',
  'referrals:receive',
]

/** Organisations and people that do not exist. Only the police decide on listings, and two of them, for four eyes. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  {
    id: 'politie-demo',
    name: 'Politie (demo)',
    kind: 'police',
    isPublishing: true,
    machine: partnerMachine,
    secondMachine: ['complaint-system', ['complaints:take-over', 'complaints:handle']],
    people: [
      ['fatima-benali', 'Fatima Benali', 'publisher', 'analyst'],
      ['joris-van-den-heuvel', 'Joris van den Heuvel', 'publisher', 'hold-officer', 'claims-officer'],
      [
        'sharmila-ramdin',
        'Sharmila Ramdin',
        'analyst',
        'policy-adviser',
        'hold-officer',
        'complaint-handler',
        'claims-officer',
        'call-taker',
        'outbound-caller',
        'register-editor',
      ],
      ['wietse-hoekstra', 'Wietse Hoekstra', 'privacy-officer', 'sharing-expert'],
      // Nobody gives a role alone, and who keeps people does not watch over the use of data as well.
      ['gerda-wiersma', 'Gerda Wiersma', 'administrator'],
      ['ruben-tahitu', 'Ruben Tahitu', 'administrator', 'system-integrator'],
    ],
  },
  {
    id: 'om-demo',
    name: 'Openbaar Ministerie (demo)',
    kind: 'prosecutor',
    people: [
      ['noor-verhoeven', 'Noor Verhoeven', 'analyst', 'hold-officer', 'complaint-handler', 'claims-prosecutor'],
      ['emre-yildiz', 'Emre Yıldız', 'policy-adviser', 'privacy-officer', 'sharing-expert', 'hold-officer'],
      ['saskia-vroom', 'Saskia Vroom', 'jurist'],
    ],
  },
  {
    id: 'deltabank-demo',
    name: 'Deltabank (demo)',
    kind: 'bank',
    accountsBeginWith: [`NL${demoBankCode}`],
    machine: partnerMachine,
    secondMachine: ['dialler', ['calls:open']],
    people: [
      ['milan-de-wit', 'Milan de Wit', 'analyst'],
      [
        'anh-nguyen',
        'Anh Nguyen',
        'analyst',
        'call-taker',
        'outbound-caller',
        'policy-adviser',
        'complaint-preparer',
        'complaint-signatory',
        'communication-adviser',
      ],
      ['rachida-el-amrani', 'Rachida el Amrani', 'privacy-officer'],
      ['stefan-kowalski', 'Stefan Kowalski', 'system-integrator', 'administrator'],
    ],
  },
  {
    id: 'polderbank-demo',
    name: 'Polderbank (demo)',
    kind: 'bank',
    // So that the demo has two banks.
    accountsBeginWith: [`NL${demoBankCode}99`],
    machine: partnerMachine,
    people: [
      ['lieke-jansma', 'Lieke Jansma', 'analyst'],
      ['winston-pinas', 'Winston Pinas', 'system-integrator', 'privacy-officer'],
    ],
  },
  {
    id: 'zeewind-telecom-demo',
    name: 'Zeewind Telecom (demo)',
    kind: 'telecom',
    numbersBeginWith: ['+31'],
    machine: partnerMachine,
    people: [
      ['bart-oosterling', 'Bart Oosterling', 'analyst'],
      ['samira-haddad', 'Samira Haddad', 'system-integrator', 'administrator', 'privacy-officer'],
    ],
  },
  {
    id: 'koopplein-demo',
    name: 'Koopplein (demo)',
    kind: 'marketplace',
    machine: partnerMachine,
    people: [
      ['jayden-martina', 'Jayden Martina', 'analyst'],
      ['femke-terpstra', 'Femke Terpstra', 'call-taker'],
      ['iwan-sukarno', 'Iwan Sukarno', 'system-integrator', 'administrator', 'privacy-officer'],
    ],
  },
  {
    id: 'meldpunt-demo',
    name: 'Meldpunt Fraude (demo)',
    kind: 'reporting-point',
    machine: partnerMachine,
    people: [
      ['marijke-brouwer', 'Marijke Brouwer', 'call-taker'],
      ['yusuf-demir', 'Yusuf Demir', 'call-taker', 'outbound-caller'],
      ['naima-chaouch', 'Naima Chaouch', 'sharing-expert', 'communication-adviser'],
      [
        'chantal-biervliet',
        'Chantal Biervliet',
        'analyst',
        'administrator',
        'privacy-officer',
        'communication-adviser',
      ],
    ],
  },
  {
    id: 'gemeente-demo',
    name: 'Gemeente Waterwijk (demo)',
    kind: 'municipality',
    people: [
      ['hilde-wagenaar', 'Hilde Wagenaar', 'policy-adviser', 'communication-adviser', 'outbound-caller'],
      ['kofi-mensah', 'Kofi Mensah', 'policy-adviser', 'administrator', 'privacy-officer', 'communication-adviser'],
    ],
  },
  {
    id: 'ministerie-demo',
    name: 'Ministerie (demo)',
    kind: 'ministry',
    people: [
      [
        'pieter-zandstra',
        'Pieter Zandstra',
        'policy-adviser',
        'register-editor',
        'communication-adviser',
        'plan-secretary',
        'partner-admitter',
      ],
      ['daan-kuiper', 'Daan Kuiper', 'sharing-expert'],
      [
        'leila-farahani',
        'Leila Farahani',
        'policy-adviser',
        'administrator',
        'sharing-expert',
        'communication-adviser',
        'plan-secretary',
        'partner-admitter',
      ],
    ],
  },
  {
    id: 'toezicht-demo',
    name: 'Toezichthouder (demo)',
    kind: 'supervisor',
    people: [
      ['gerda-van-loon', 'Gerda van Loon', 'privacy-officer'],
      ['mehmet-aslan', 'Mehmet Aslan', 'policy-adviser', 'administrator'],
    ],
  },
  {
    id: 'fietsfabriek-demo',
    name: 'Fietsfabriek Voorbeeld (demo)',
    kind: 'company',
    companyNumber: '00000017',
    machine: ['complaints:prepare'],
    people: [
      ['noortje-visser', 'Noortje Visser', 'complaint-preparer'],
      ['hasan-aydin', 'Hasan Aydın', 'complaint-signatory'],
    ],
  },
  {
    id: 'winkelclub-demo',
    name: 'Winkelclub Voorbeeld (demo)',
    kind: 'company',
    companyNumber: '00000041',
    people: [['ellen-brands', 'Ellen Brands', 'complaint-signatory']],
  },
  {
    id: 'deurwaarder-demo',
    name: 'Deurwaarder Zandbank (demo)',
    kind: 'recovery-organisation',
    people: [
      ['ilse-koolhaas', 'Ilse Koolhaas', 'collector'],
      ['ravi-kanhai', 'Ravi Kanhai', 'collector', 'administrator', 'privacy-officer'],
    ],
  },
]

export function demoClientId(organisationId: string): string {
  return `${organisationId}-client`
}
