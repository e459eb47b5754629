// SPDX-License-Identifier: EUPL-1.2

/**
 * Changing routes that a test of their own module calls as somebody of another organisation, because their subjects are no reports
 * or cases: path → the test, with what it calls after a # when that is not the path. A guard sees to it that the test does.
 */
export const changesElsewhere: Record<string, string> = {
  '/v1/sharing-questions': 'src/modules/agreements/decide-sharing/api.test.ts',
  '/werkbank/afspraken/nieuw': 'src/modules/agreements/show-agreement/pages.test.ts',
  '/werkbank/afspraken/:id': 'src/modules/agreements/show-agreement/pages.test.ts',
  '/werkbank/afspraken/:id/wijzig': 'src/modules/agreements/show-agreement/pages.test.ts',
  '/werkbank/deelregels/:id': 'src/modules/agreements/change-rule/pages.test.ts',
  '/werkbank/deelregels/:id/wijzig': 'src/modules/agreements/change-rule/pages.test.ts',
  '/werkbank/deelregels/voorstellen/:id': 'src/modules/agreements/change-rule/pages.test.ts',
  '/werkbank/pilots/:id': 'src/modules/pilots/show-bottleneck/pages.test.ts',
  '/werkbank/knelpunten/nieuw': 'src/modules/pilots/show-bottleneck/pages.test.ts',
  '/werkbank/knelpunten/:id': 'src/modules/pilots/show-bottleneck/pages.test.ts',
  '/werkbank/knelpunten/:id/pilot': 'src/modules/pilots/show-bottleneck/pages.test.ts',
  '/vraagbaak': 'src/modules/helpdesk/handle-question/pages.test.ts',
  '/werkbank/vraagbaak': 'src/modules/helpdesk/handle-question/pages.test.ts',
  '/werkbank/vraagbaak/nieuw': 'src/modules/helpdesk/handle-question/pages.test.ts',
  '/werkbank/vraagbaak/:id': 'src/modules/helpdesk/handle-question/pages.test.ts',
  '/werkbank/vraagbaak/behandelen': 'src/modules/helpdesk/handle-question/pages.test.ts',
  '/werkbank/vraagbaak/behandelen/:id': 'src/modules/helpdesk/handle-question/pages.test.ts',
  '/v1/holds': 'tests/api/hold-and-destroy.test.ts',
  '/v1/holds/:holdId/_lift': 'tests/api/hold-and-destroy.test.ts',
  '/werkbank/bewaarplichten': 'src/modules/casework/hold-data/pages.test.ts',
  '/v1/inbox/receipts': 'src/modules/sharing/disclose/disclose.test.ts#giveReceipts(',
  '/werkbank/meldingen/:id/verstrekken': 'src/modules/sharing/pages.test.ts',
  '/werkbank/verstrekt': 'src/modules/sharing/pages.test.ts',
  '/werkbank/ontvangen': 'src/modules/sharing/pages.test.ts',
  '/bezwaar': 'src/modules/redress/no-oracle/no-oracle.test.ts',
  '/bezwaar/volgen': 'src/modules/redress/no-oracle/no-oracle.test.ts',
  '/uw-gegevens': 'src/modules/data-requests/show-request/pages.test.ts',
  '/uw-gegevens/volgen': 'src/modules/data-requests/show-request/pages.test.ts',
  '/werkbank/verzoeken/:id': 'src/modules/data-requests/show-request/pages.test.ts',
  '/v1/data-requests/:id/answers': 'src/modules/data-requests/show-request/pages.test.ts#/v1/data-requests/',
  '/werkbank/bezwaren/:id': 'src/modules/redress/show-objection/pages.test.ts',
  '/werkbank/bezwaren/beleid': 'src/modules/redress/show-objection/pages.test.ts',
  '/werkbank/vermeldingen/beleid': 'src/modules/identifiers/set-policy/pages.test.ts',
  '/werkbank/informeren': 'src/modules/redress/inform-holder/inform-holder.test.ts',
  '/werkbank/aanhoudingen': 'src/modules/redress/no-oracle/no-oracle.test.ts#proposeHold(',
}
