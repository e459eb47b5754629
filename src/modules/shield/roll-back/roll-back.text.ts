// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const rollBackText = defineText({
  nl: {
    title: 'Laatste stappen terugnemen',
    lead: 'Voor een noodgeval: ging er iets mis, dan draait u de laatste stappen van de lijst terug. Elke kopie volgt. Gaan er op een dag meer dan {most} namen van de lijst, dan kijkt een collega eerst mee.',
    back: 'Terug naar de wachtrij',
    now: 'De lijst staat op stap {serial}.',
    steps: 'Hoeveel stappen neemt u terug?',
    stepsMore: 'Een stap is één besluit, of een groep die tegelijk besloten werd. Ten hoogste {most}.',
    reason: 'Reden',
    look: 'Bekijk wat er verandert',
    preview:
      '{off, plural, =0 {Er gaat niets van de lijst} one {Er gaat # naam van de lijst} other {Er gaan # namen van de lijst}}, en {on, plural, =0 {er komt niets terug} one {# naam wacht op een collega om terug te komen} other {# namen wachten op een collega om terug te komen}}.',
    previewNames: 'Bijvoorbeeld: {names}.',
    nothing: 'Hierdoor verandert er niets.',
    takesTwo: 'Dit zijn er meer dan u op een dag alleen weghaalt. Een collega ziet uw voorstel meteen bij Te doen.',
    propose: 'Stel dit voor aan een collega',
    confirm: 'Neem de laatste {steps, plural, one {stap} other {# stappen}} terug',
    done: '{off, plural, =0 {Er ging niets van de lijst} one {# naam is tijdelijk van de lijst. Elke kopie volgt} other {# namen zijn tijdelijk van de lijst. Elke kopie volgt}}.{on, plural, =0 {} one { # naam wacht op een collega. Daaraan is nog niets veranderd.} other { # namen wachten op een collega. Daaraan is nog niets veranderd.}}',
    proposed: 'Er is nog niets veranderd. Een collega ziet uw voorstel bij Te doen en beslist.',
    wanted: '{name} wil terug naar stap {to}',
    wantedMore: 'Reden: {because}',
    wantedLook: 'Bekijk wat er verandert en beslis als tweede',
    wantedOwn: 'U stelde dit voor. Een collega beslist.',
    leave: 'Neem dit niet terug',
    left: 'Er is niets teruggenomen. Het voorstel is weg.',
    wrongSteps: 'Vul een aantal in: 1 tot {most}.',
  },
  en: {
    title: 'Take back the last steps',
    lead: 'For an emergency: when something went wrong, you turn back the last steps of the list. Every copy follows. When more than {most} names go off the list in a day, a colleague looks first.',
    back: 'Back to the queue',
    now: 'The list is at step {serial}.',
    steps: 'How many steps do you take back?',
    stepsMore: 'A step is one decision, or a group that was decided at once. At most {most}.',
    reason: 'Reason',
    look: 'See what changes',
    preview:
      '{off, plural, =0 {Nothing goes off the list} one {# name goes off the list} other {# names go off the list}}, and {on, plural, =0 {nothing comes back} one {# name waits for a colleague to come back} other {# names wait for a colleague to come back}}.',
    previewNames: 'For example: {names}.',
    nothing: 'This changes nothing.',
    takesTwo: 'These are more than you take off alone in a day. A colleague sees your proposal at once in To do.',
    propose: 'Propose this to a colleague',
    confirm: 'Take back the last {steps, plural, one {step} other {# steps}}',
    done: '{off, plural, =0 {Nothing went off the list} one {# name is off the list for now. Every copy follows} other {# names are off the list for now. Every copy follows}}.{on, plural, =0 {} one { # name waits for a colleague. Nothing changed about it yet.} other { # names wait for a colleague. Nothing changed about them yet.}}',
    proposed: 'Nothing changed yet. A colleague sees your proposal in To do and decides.',
    wanted: '{name} wants to go back to step {to}',
    wantedMore: 'Reason: {because}',
    wantedLook: 'See what changes and decide as the second',
    wantedOwn: 'You proposed this. A colleague decides.',
    leave: 'Do not take this back',
    left: 'Nothing was taken back. The proposal is gone.',
    wrongSteps: 'Fill in a number: 1 to {most}.',
  },
})

export const wantedTray = defineText({
  nl: {
    title: 'Stappen van het schild die een collega wil terugnemen',
    explanation: 'Er gaan veel namen van de lijst. Kijk en beslis als tweede',
    kind: 'Schild',
    subject: 'Terug naar stap {to}',
  },
  en: {
    title: 'Steps of the shield that a colleague wants to take back',
    explanation: 'Many names go off the list. Look and decide as the second',
    kind: 'Shield',
    subject: 'Back to step {to}',
  },
})
