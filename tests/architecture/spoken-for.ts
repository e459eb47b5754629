// SPDX-License-Identifier: EUPL-1.2
import type { Retention } from '#foundation/db'
import type { Activity, PersonalDataSource } from '#foundation/modules'

/** Tables in which nobody is found, and why not: in Dutch, because a privacy officer reads it. */
export const withoutDataSubject: Record<string, string> = {
  'action_plan.action':
    'Wat partners beloofden, en welke organisatie het uitvoert. Wie er een voorlegde, staat erbij met een nummer zolang hij wacht; daarna alleen in het auditspoor.',
  'action_plan.budget_line': 'Wat een organisatie betaalt voor een actie.',
  'action_plan.commitment': 'Wat een organisatie toezegde, in uren.',
  'action_plan.dependency': 'Welke actie op welke wacht.',
  'action_plan.edition': 'Het gepubliceerde actieplan.',
  'action_plan.obligation': 'Besluiten, moties en toezeggingen, met het nummer van het stuk.',
  'action_plan.progress':
    'Hoe het gaat, volgens een organisatie. Wie het schreef, staat met een nummer in het auditspoor.',
  'action_plan.question': 'Wat vreemd is in een bestand, en wat de secretaris antwoordde.',
  'action_plan.theme': 'Het gepubliceerde actieplan.',
  'action_plan.transition': 'Wat er van een actie werd in een volgend plan.',
  'aftercare.look':
    'Hoe vaak een medewerker codes liet maken, twee dagen, met een nummer. Over wie het ging, staat er niet bij.',
  'aftercare.tally': 'Aantallen per halfjaar, zonder mensen en zonder organisaties.',
  'agreements.revision': 'Een getal: welke deelregels nu gelden.',
  'agreements.sample': 'Een getal: hoe vaak onder een afspraak iets is gegeven.',
  'barriers.edition': 'Gepubliceerde modellen, over vormen van fraude en soorten organisaties.',
  'campaigns.campaign':
    'Campagnes van organisaties. Wie er een voorlegde, staat erbij met een nummer zolang hij wacht; daarna alleen in het auditspoor.',
  'campaigns.co_sender': 'Welke organisatie met een campagne akkoord is.',
  'campaigns.kept_clash': 'Waarom twee boodschappen of campagnes naast elkaar staan, volgens organisaties.',
  'campaigns.message': 'Voor welke vorm en doelgroep iets is afgesproken.',
  'campaigns.result': 'Aantallen.',
  'campaigns.sign_off': 'Welke organisatie met een boodschap akkoord is.',
  'campaigns.use': 'Waar een boodschap staat, van organisaties.',
  'campaigns.version': 'Openbare zinnen, met de organisatie die ze voorstelde.',
  'cases.portion': 'Alleen optellingen per zaak, die met de meldingen verdwijnen.',
  'complaints.delivery': 'Of een systeem van een bedrijf bericht kreeg: nummers, standen en codes.',
  'complaints.webhook': 'Het adres van een systeem van een bedrijf.',
  'experiences.answer':
    'Antwoorden zonder naam of adres, te vinden met de code van wie antwoordde en anders niet. Met die code wist die persoon het zelf.',
  'experiences.invited_tag':
    'Twee bytes per kwartaal, die ook bij zeer veel andere adressen horen. Leidt naar niemand.',
  'experiences.point': 'Welk meldpunt meedoet.',
  'experiences.release':
    'Afgeschermde aantallen. Wie vastzette en goedkeurde, staat er voor altijd met een nummer bij als verantwoording.',
  'experiences.remark':
    'Woorden waaruit namen en nummers zijn weggelaten, te vinden met de code van wie ze schreef en anders niet.',
  'experiences.reply':
    'Openbare woorden van een meldpunt. Wie ze plaatste, staat er met een nummer bij als verantwoording.',
  'experiences.tally': 'Aantallen.',
  'factsheets.edition': 'Teksten en cijfers, zonder namen van mensen. Wie tekende, staat in factsheets.signature.',
  'foundation.activity': 'Het gepubliceerde register van verwerkingen.',
  'foundation.audit':
    'Wie wat wanneer zag, met nummers en zonder inhoud. Wordt zeven jaar bewaard en kan niet worden veranderd. Opvragen: npm run audit.',
  'foundation.key': 'Nummers van sleutels van het programma.',
  'foundation.kept_key': 'Een sleutel van het programma, verzegeld.',
  'foundation.verification_key': 'Openbare sleutels van het programma.',
  'foundation.audit_mark': 'Een getal: tot waar het auditspoor verzegeld is.',
  'foundation.audit_seal': 'Getallen en controlegetallen van het auditspoor.',
  'foundation.idempotency':
    'Antwoorden aan een koppeling van een partner, 24 uur, alleen te vinden met de sleutel van die koppeling.',
  'foundation.syslog_export': 'Een getal: tot waar het auditspoor als syslog verstuurd is.',
  'foundation.processing_export': 'Een getal: tot waar het verwerkingenlog verstuurd is.',
  'foundation.session': 'Een aanmelding, hoogstens tien uur; van wie, is alleen met het cookie te vinden.',
  'campaigns.translation':
    'Openbare woorden in een andere taal. Wie ze voorstelde en goedkeurde, staat er met een nummer bij als verantwoording.',
  'guidance.translation':
    'Openbare woorden in een andere taal. Wie ze voorstelde en goedkeurde, staat er met een nummer bij als verantwoording.',
  'gatherings.body': 'Andere overleggen en programma’s, van organisaties.',
  'gatherings.evaluation': 'Aantallen.',
  'gatherings.event':
    'Bijeenkomsten van organisaties. Wie er een voorlegde, staat erbij met een nummer zolang hij wacht; daarna alleen in het auditspoor.',
  'gatherings.item':
    'Een programma. De naam van een spreker staat er zonder nummer of adres, voor iedereen alleen als de spreker dat goed vindt, drie jaar. Wie de bijeenkomst bijhoudt, haalt die regel weg.',
  'gatherings.no_mail':
    'Welk adres geen uitnodiging meer wil: een controlegetal en een dag, van geen organisatie. Leidt naar niemand; wissen zou de mail weer toelaten.',
  'gatherings.outcome': 'Wat van een doel kwam, in woorden over niemand.',
  'helpdesk.published_answer': 'Antwoorden waaruit vóór publicatie alle namen zijn gehaald.',
  'identifiers.kept':
    'Wat politie of Openbaar Ministerie aanhoudt. Wie aanhield en waarom, staat in redress.hold en wordt daar gevonden.',
  'identifiers.policy':
    'Het beleid van een organisatie. Wie het vaststelde, staat er voor altijd bij als verantwoording.',
  'identifiers.left_address':
    'Nummers en sites van organisaties die iemand tevergeefs nakeek. Wie dat deed, staat er bij als verantwoording.',
  'identifiers.protected_entry':
    'Banken, overheid en bekende diensten, geen particulieren. Wie voorstelde en goedkeurde, staat er voor altijd bij als verantwoording.',
  'identifiers.waiting_decision':
    'Een besluit dat wordt uitgevoerd zodra een aanhouding eindigt, en dan bij de vermelding staat. Tot die tijd zou het de aanhouding verraden.',
  'meetings.action_point':
    'Wat organisaties op zich namen. Wie dat afhandelde, staat met een nummer in het auditspoor.',
  'meetings.agenda_item': 'Waarover een groep praat, zonder kenmerken.',
  'meetings.correction': 'Wat er vóór een verbetering in notulen stond.',
  'meetings.document':
    'Titels, links en bestanden die een secretaris bij een overleg zette. Daarin zoekt Dijkwacht niet.',
  'meetings.meeting': 'Wanneer en waar een groep overlegt.',
  'meetings.meeting_group': 'Welke groepen er zijn, en wat hun opdracht is.',
  'meetings.minute': 'Woorden en besluiten van een groep, zonder kenmerken. Wie er was, staat in meetings.attendance.',
  'partners.point_contact': 'De mailbox van een afdeling, verzegeld.',
  'partners.point_history': 'Welk deel van een meldpunt wanneer wijzigde. Zonder namen.',
  'partners.point_letter': 'Dat een afdeling een waarschuwing kreeg. Het adres wordt daarna gewist.',
  'partners.fraud_desk': 'Het nummer van een afdeling van een bank, en welke afdeling het nakeek.',
  'outcomes.delivery':
    'Een aanlevering van politie of Openbaar Ministerie. Wie aanleverde, staat er met een nummer bij als verantwoording.',
  'outcomes.delivered_row':
    'Aantallen, en uitkomsten bij het nummer van een aangifte van een bedrijf. De aangifte zelf wordt gevonden in complaints.complaint.',
  'outcomes.issue':
    'Afgeschermde aantallen. Wie vastzette en uitgaf, staat er voor altijd met een nummer bij als verantwoording.',
  'partners.feed_key': 'Een sleutel van een programma van een partner: alleen een afdruk, tot een week na een nieuwe.',
  'partners.issuer': 'Welke partner welke reeks rekeningen of nummers uitgeeft.',
  'partners.machine_client': 'Een koppeling van een organisatie met haar openbare sleutels.',
  'partners.organisation': 'Organisaties.',
  'partners.reporting_point': 'Het gepubliceerde register van meldpunten.',
  'partners.situation': 'Uitleg bij het register van meldpunten.',
  'progress.answer': 'Wat een organisatie antwoordde in de evaluatie van het plan.',
  'progress.finding': 'Wat in de evaluatie werd gevonden.',
  'progress.review': 'Vragen van de evaluatie van het plan.',
  'replies.read_until': 'Een moment per bron: tot waar die gelezen is.',
  'replies.reply':
    'Wat een melding deed, zonder namen en nummers. De melding zelf wordt gevonden in reports.report, en wat verteld is staat daarbij.',
  'replies.reader':
    'Een verzegeld mailadres bij het nummer van een melding. Alleen te vinden met de code van die melding, en daar ook te wissen.',
  'replies.letter': 'Dat er een mail ging bij het nummer van een melding, 90 dagen, zonder adres en zonder inhoud.',
  'redress.policy': 'Het beleid van een organisatie.',
  'referrals.tally': 'Aantallen. Niets leidt van een antwoord naar wie het gaf.',
  'reports.column_map': 'Namen van kolommen in bestanden van een partner.',
  'reports.draft':
    'Een half ingevuld formulier, verzegeld, 24 uur. Alleen te vinden met het cookie van wie het invult; geen organisatie kan erbij.',
  'reports.feed': 'Hoe vaak een organisatie aanlevert.',
  'reports.feed_day': 'Hoe vaak een organisatie per dag aanlevert.',
  'reports.mark_key':
    'De sleutel van één dag, waarmee te zien is dat meldingen van die dag uit één netwerk of browser komen. Daarna weggegooid.',
  'reports.upload':
    'Een bestand van een partner dat nog wordt nagekeken, verzegeld, hoogstens acht uur. Daarna zijn het meldingen.',
  'sharing.call_count': 'Hoeveel gesprekken een organisatie op een dag opende, en hoeveel er zijn opgezocht.',
  'sharing.open_call':
    'Een gesprek dat nu loopt, hoogstens een kwartier: vier cijfers, dicht zonder woorden die niet bewaard worden. Van wie het nummer is, weet niemand hier. Wie belt, staat er met een nummer.',
  'sharing.doorbell': 'Het adres van een systeem van een partner.',
  'sharing.evaluation':
    'Wat een partner vroeg, verblind: alleen de partner kan het openen. Wie wil weten of zijn bank naar hem vroeg, vraagt het die bank.',
  'sharing.oprf_key': 'Sleutels van tijdvakken.',
  'sharing.asked_hour': 'Hoeveel er in een uur gevraagd is, van iedereen samen.',
  'sharing.asker': 'Een dag lang hoeveel een netwerk vroeg, onder een merk waaruit niemand is te vinden.',
  'sharing.quota': 'Afgesproken aantallen van een organisatie.',
  'sharing.statement': 'Waarvoor en hoeveel een koppeling van een partner vraagt, niet naar wie.',
  'sharing.tag':
    'Codes bij kenmerken die in een verzameling staan. Daar worden zij gevonden (sharing.segment_item), en hier verdwijnen zij als zij daar verdwijnen.',
  'sharing.tag_set': 'Codes die zonder beide sleutelhouders van niemand zijn, en met hun tijdvak verdwijnen.',
  'sharing.tag_base': 'De codes van een verzameling in één stuk.',
  'sharing.tag_delta': 'De codes die er in een versie bij kwamen en af gingen.',
  'sharing.tag_held': 'De codes die een verzameling nu bevat.',
  'sharing.device_feedback':
    'Bij een code van een toestel: niemand kan daaruit opmaken van wie het is. Zie sharing.device_incident.',
  'sharing.device_hit':
    'Bij een code van een toestel: niemand kan daaruit opmaken van wie het is. Zie sharing.device_incident.',
  'sharing.device_incident':
    'Een code van een toestel, per week een andere. Alleen een deelnemer die het toestel voor zich heeft, kan die code maken; wij kunnen niemand erin vinden. Wie bezwaar heeft, kan bij die deelnemer terecht, die zijn voorval terughaalt.',
  'sharing.inbox': 'Een getal: hoeveel berichten een organisatie kreeg.',
  'signals.delivery': 'Of een systeem van een partner een signaal kreeg.',
  'signals.webhook': 'Het adres van een systeem van een partner.',
  'signals.signal':
    'Wat toeneemt of nieuw is, in aantallen en woorden zonder kenmerken, en welke organisatie ervoor instaat. Niets over mensen.',
  'threat_feeds.feed': 'Welke feed van anderen een organisatie volgt.',
  'threat_feeds.dropped': 'Aantallen: wat uit een feed niet is overgenomen, zonder de waarde.',
  'warnings.delivery': 'Of een systeem van een partner een waarschuwing kreeg.',
  'warnings.edition': 'Teksten voor iedereen, zonder namen, nummers en kleine aantallen.',
  'warnings.warning': 'Waarvoor iedereen is gewaarschuwd, en welke organisatie dat schreef.',
  'warnings.subscriber':
    'Een verzegeld mailadres met een provincie, zonder naam. Wie het heeft, wist het zelf: met de knop Afmelden of met de stopcode in elke mail.',
  'warnings.letter': 'Dat er een mail ging bij een nummer zonder naam, 90 dagen, zonder adres en zonder inhoud.',
  'interventions.intervention': 'Welke maatregelen en pilots er zijn, van organisaties.',
  'interventions.kit_style': 'Kleur, regels en logo van een organisatie voor haar pakketten. Zij haalt ze zelf weg.',
  'interventions.kit_use':
    'Welke organisatie voor welke gemeente een pakket maakte, en wat het deed. Niets over mensen.',
  'interventions.position': 'Wat een organisatie doet, plant of niet doet. Niets over mensen.',
  'widgets.count': 'Hoe vaak een hulpmiddel op een dag is gebruikt. Geen bezoekers, geen tijdstippen.',
  'widgets.host': 'Sites van organisaties die een hulpmiddel laten zien.',
  'widgets.spent': 'Controlegetallen van toeval uit een adres, zodat een bezoek één keer telt. Leiden naar niemand.',
  'widgets.trial': 'Welke versies van een hulpmiddel worden vergeleken, en waarom.',
  'research.questionnaire': 'Gepubliceerde vragenlijsten.',
  'research.study': 'Welk onderzoek er is, van organisaties.',
  'research.survey': 'Wanneer een vragenlijst open was, en gepubliceerde aantallen.',
  'research.sheet':
    'Antwoorden zonder naam, adres of tijdstip. Niemand kan zeggen van wie zij zijn, ook wie ze gaf niet.',
  'research.saved_sheet': 'Een half ingevulde vragenlijst, verzegeld. Alleen te openen met de code van wie invult.',
  'research.invitation': 'Een controlegetal van een code die nog niet is gebruikt. Wie die kreeg, weten wij niet.',
  'shield.change': 'Namen die op de lijst kwamen of eraf gingen. Daarover staat alles bij de naam zelf (shield.name).',
  'shield.answered':
    'Een controlegetal van een adres dat in het laatste uur antwoord kreeg. Alleen wie het adres al kent, kan het terugvinden.',
  'shield.confirmation': 'Welk nummer van de lijst een provider gebruikt.',
  'shield.publication': 'Getallen: welk nummer van de lijst wanneer is gepubliceerd.',
  'shield.publisher': 'Getallen: hoe het publiceren gaat.',
  'shield.recipient': 'Providers en hun resolvers.',
  'shield.trusted_partner': 'Organisaties die namen mogen aandragen, met getallen. Niets over mensen.',
  'shield.list': 'Een getal, en welke organisatie voor de lijst beslist.',
  'shield.abuse_contact': 'Meldpunten van bedrijven.',
  'shield.takedown':
    'Een pagina op een naam van velen, die wij niet weghalen. Wie er staat, hoort het van wie de pagina beheert. Het adres wordt een maand na afloop gewist.',
  'shield.notice': 'Welke mail over een pagina naar welk meldpunt ging, en wat daarvan kwam.',
  'shield.submission':
    'Welk adres van een pagina bij welke browsermaker is ingediend, zonder iets van een melder, en wat daarvan kwam.',
  'shield.takedown_step': 'Wat er met een melding over een pagina gebeurde.',
  'shield.message':
    'Een doorgestuurd bericht, verzegeld, tot het is beoordeeld en hoogstens 72 uur. Daarna een controlegetal en een stand. Alleen te vinden met de code van wie het doorstuurde.',
  'shield.takedown_report':
    'Nummers: welke melding van welke pagina vertelt, met het adres zonder wat naar iemand wijst.',
  'shield.takedown_message': 'Nummers: welk bericht naar welke pagina leidt.',
  'shield.warned': 'Een getal: hoe vaak de waarschuwing voor een naam op een dag is getoond.',
  'statistics.delivery_agreement': 'Welke organisatie welke cijfers wanneer geeft.',
  'dashboard.released_clocks': 'Gepubliceerde cijfers.',
  'statistics.observation': 'Gepubliceerde cijfers.',
  'statistics.counted_report':
    'Waarop een melding geteld wordt, zonder verhaal en zonder kenmerken. Verandert en verdwijnt met de melding, en wordt daar gevonden (reports.report).',
  'statistics.frozen_week': 'Alleen optellingen van een week, hoogstens 120 dagen.',
  'statistics.release': 'Welke cijfers wanneer zijn vrijgegeven.',
  'statistics.released_figure': 'Gepubliceerde cijfers.',
  'statistics.tally': 'Alleen optellingen, die met de meldingen verdwijnen.',
  'taxonomy.commentary': 'Uitleg bij de begrippenlijst.',
  'taxonomy.concept': 'Begrippen.',
  'taxonomy.edition': 'Uitgaven van de begrippenlijst.',
}

type Source = Pick<PersonalDataSource, 'name' | 'activity' | 'tables'>

/** What is wrong, in a sentence each: a table without a source or a reason, with both or with two, and a source outside the register. */
export function notSpokenFor(
  lines: Record<string, Retention>,
  sources: readonly Source[],
  activities: readonly Pick<Activity, 'id' | 'tables'>[],
  excused: Record<string, string> = withoutDataSubject,
): string[] {
  const speaking = (table: string) => sources.filter(({ tables }) => tables.includes(table)).map(({ name }) => name)
  const known = Object.keys(lines)
  const wrong: string[] = []
  for (const table of known) {
    const voices = [...speaking(table), ...(table in excused ? ['the list of exceptions'] : [])]
    if (voices.length === 0)
      wrong.push(`nobody speaks for ${table}: add it to a source of personal data, or say why not`)
    if (voices.length > 1) wrong.push(`${table} is spoken for by ${voices.join(' and ')}`)
  }
  for (const table of Object.keys(excused))
    if (!known.includes(table)) wrong.push(`${table} is excused and does not exist`)
  for (const { name, activity, tables } of sources) {
    const found = activities.find(({ id }) => id === activity)
    if (!found) wrong.push(`${name} belongs to ${activity}, which is not in the register`)
    for (const table of tables) {
      if (!known.includes(table)) wrong.push(`${name} speaks for ${table}, which does not exist`)
      else if (found && !found.tables.includes(rootOf(table, lines, found.tables)))
        wrong.push(`${name} speaks for ${table}, which is not in ${activity}`)
    }
  }
  return wrong
}

/** What is kept with its parent belongs where the parent does. */
function rootOf(table: string, lines: Record<string, Retention>, wanted: readonly string[]): string {
  const line = lines[table]
  return !wanted.includes(table) && line && 'parent' in line ? rootOf(line.parent, lines, wanted) : table
}
