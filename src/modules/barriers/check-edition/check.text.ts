// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const checkMessages = defineMessages('barriers', {
  sameName: {
    nl: 'Twee partijen heten ‘{name}’ (de andere is {other}). Geef een van beide een andere naam.',
    en: 'Two parties are called ‘{name}’ (the other is {other}). Give one of them another name.',
  },
  wrongKey: {
    nl: 'Dit onderdeel heet van binnen {id}. Gebruik op beide plekken hetzelfde nummer.',
    en: 'Inside, this item is called {id}. Use the same number in both places.',
  },
  repeatedId: {
    nl: 'Dit nummer komt meer dan één keer voor. Elk onderdeel heeft een eigen nummer.',
    en: 'This number occurs more than once. Every item has a number of its own.',
  },
  aliasTaken: {
    nl: 'De oude naam {alias} leidt ook naar een andere stap.',
    en: 'The old name {alias} leads to another step as well.',
  },
  noOwner: {
    nl: 'Deze barrière heeft geen eigenaar. Kies wie haar opwerpt.',
    en: 'This barrier has no owner. Choose who raises it.',
  },
  unknownParty: {
    nl: 'De partij ‘{name}’ staat niet in de lijst van partijen.',
    en: 'The party ‘{name}’ is not in the list of parties.',
  },
  unknownKind: { nl: 'De soort ‘{name}’ kennen wij niet.', en: 'We do not know the kind ‘{name}’.' },
  unknownSource: {
    nl: 'De bron ‘{name}’ staat niet in het model. Voeg haar eerst toe.',
    en: 'The source ‘{name}’ is not in the model. Add it first.',
  },
  unknownStep: { nl: 'De stap {name} staat niet in het model.', en: 'The step {name} is not in the model.' },
  unknownBarrier: {
    nl: 'De barrière {name} staat niet in het model.',
    en: 'The barrier {name} is not in the model.',
  },
  unknownPhase: { nl: 'De fase ‘{name}’ kennen wij niet.', en: 'We do not know the phase ‘{name}’.' },
  repeatedSignal: {
    nl: 'Het signaal {signal} staat twee keer in deze stap.',
    en: 'The signal {signal} stands in this step twice.',
  },
  nobodySees: {
    nl: 'Niemand kan het signaal ‘{signal}’ zien. Kies welke partij het ziet, of haal het weg.',
    en: 'Nobody can see the signal ‘{signal}’. Choose which party sees it, or remove it.',
  },
  unknownRule: {
    nl: 'De uitwisseling ‘{rule}’ van het signaal ‘{signal}’ staat niet bij de deelregels.',
    en: 'The exchange ‘{rule}’ of the signal ‘{signal}’ is not among the sharing rules.',
  },
  nobodyMayShare: {
    nl: 'Volgens de deelregels mag niemand het signaal ‘{signal}’ delen.',
    en: 'By the sharing rules nobody may share the signal ‘{signal}’.',
  },
  stepUnused: { nl: 'Deze stap staat in geen criminal journey.', en: 'This step is in no criminal journey.' },
  barrierUnused: { nl: 'Deze barrière staat bij geen stap.', en: 'This barrier is at no step.' },
  noSteps: { nl: 'Deze criminal journey heeft geen stappen.', en: 'This criminal journey has no steps.' },
  tooManySteps: {
    nl: 'Deze criminal journey heeft {count} stappen. Meer dan {most} zijn niet in één beeld te lezen: voeg stappen samen.',
    en: 'This criminal journey has {count} steps. More than {most} cannot be read in one picture: join steps.',
  },
  repeatedStep: {
    nl: 'De stap {step} komt twee keer voor. Een criminal journey gaat één kant op: haal een van beide weg.',
    en: 'The step {step} occurs twice. A criminal journey goes one way: remove one of them.',
  },
  wrongOrder: {
    nl: '{earlier} moet vóór {later} komen. Zet de stappen in die volgorde.',
    en: '{earlier} has to come before {later}. Put the steps in that order.',
  },
  circularOrder: {
    nl: 'Deze stappen wachten op elkaar: {circle}. Haal bij een ervan weg wat eerst moet komen.',
    en: 'These steps wait for each other: {circle}. Remove what must come first from one of them.',
  },
  claimWithoutPopulation: {
    nl: 'Hier staat een effect zonder ‘van hoeveel’ of ‘bij wie’: {text}',
    en: 'This claims an effect without saying of how many or of whom: {text}',
  },
  claimWithoutPeriod: {
    nl: 'Hier staat een effect zonder periode: {text}',
    en: 'This claims an effect without a period: {text}',
  },
  claimWithoutSource: {
    nl: 'Hier staat een effect zonder bron: {text}',
    en: 'This claims an effect without a source: {text}',
  },
  effectAtE0: {
    nl: 'De bewijskracht is E0: er is niets gevonden. Dan kan er geen gemeten effect bij staan. Noem de bron, of haal het effect weg.',
    en: 'The evidence is E0: nothing was found. Then there can be no measured effect. Name the source, or remove the effect.',
  },
  holdsIdentifier: {
    nl: 'In wat iedereen leest, staat een rekening, nummer of adres: ‘{found}’. Haal het weg, of maak het alleen voor professionals.',
    en: 'What everybody reads holds an account, number or address: ‘{found}’. Remove it, or make it for professionals only.',
  },
  namesTool: {
    nl: 'In wat iedereen leest, staat de naam van een hulpmiddel: ‘{found}’. Heeft een verdediger die naam nodig?',
    en: 'What everybody reads names a tool: ‘{found}’. Does a defender need that name?',
  },
  givesSteps: {
    nl: 'Wat iedereen leest, lijkt op een handleiding: ‘{found}’. Schrijf wat een verdediger ziet, niet hoe het moet.',
    en: 'What everybody reads looks like a manual: ‘{found}’. Write what a defender sees, not how it is done.',
  },
  staleSource: {
    nl: 'Deze bron is voor het laatst bekeken op {retrieved}, meer dan twee jaar geleden. Bekijk haar opnieuw.',
    en: 'This source was last looked at on {retrieved}, more than two years ago. Look at it again.',
  },
  olderThanOurs: {
    nl: 'Deze bron is hier later bekeken ({ours}) dan in het ingelezen model ({theirs}). Cijfers daaruit kunnen oud zijn.',
    en: 'This source was looked at later here ({ours}) than in the imported model ({theirs}). Figures from it may be old.',
  },
  olderEdition: {
    nl: 'Dit model is van editie {theirs}; hier geldt editie {ours}. Wat intussen is veranderd, staat er niet in.',
    en: 'This model is of edition {theirs}; edition {ours} holds here. What changed since is not in it.',
  },
})
