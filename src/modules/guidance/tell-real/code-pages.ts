// SPDX-License-Identifier: EUPL-1.2

/** Where somebody enters a code of a mail. A mail holds no link to a form: it names this page, which leads to all of them. */
export const codePages = [
  ['/mijn-melding/bericht/bevestigen', 'codeReport'],
  ['/waarschuwingen/bevestigen', 'codeWarnings'],
  ['/signalen/bevestigen', 'codeSignals'],
  ['/kennis/bevestigen', 'codeKnowledge'],
  ['/interventies/bevestigen', 'codeInterventions'],
  ['/campagnes/bevestigen', 'codeCampaigns'],
  ['/overleg/bevestigen', 'codeMeetings'],
  ['/bijeenkomsten/antwoorden', 'codeInvitation'],
  ['/ervaringen/vragen', 'codeSurvey'],
  ['/meedoen/bevestigen', 'codeJoin'],
  ['/meedoen/akkoord', 'codeTerms'],
  ['/meldpunten/tegenhouden', 'codePoint'],
] as const
