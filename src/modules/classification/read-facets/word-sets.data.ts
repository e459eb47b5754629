// SPDX-License-Identifier: EUPL-1.2

/** Words that may stand in each other's place in a cue, between '{' and '}'. Members are words, beginnings or other sets. */
export const wordSets: Record<string, string> = {
  the: 'de het t een n mijn mn mij onze ons uw jouw je zijn haar hun die deze dit dat the a an my our your his her their this',
  mine: 'mijn mn onze ons m my our',
  so: 'zogenaamd zogenaamde zogenaamd* zogezegd zogezegde zgn zg vermeend vermeende purported quasi nep neppe valse vals fake bogus supposed supposedly alleged',
  someone:
    'iemand man mannen vrouw vrouwen dame heer meneer mijnheer mevrouw kerel jongen jongeman meisje vent persoon figuur beller belster stem medewerker medewerkster medewerkers helpdesk klantenservice fraudeafdeling fraudehelpdesk fraudedienst fraudeteam fraudedesk beveiliging beveiligingsafdeling beveiligingsdienst veiligheidsafdeling afdeling team specialist expert technicus monteur adviseur oplichter oplichters fraudeur crimineel mensen collega servicedesk someone somebody person lady woman guy gentleman caller voice employee agent representative adviser department officer engineer technician scammer scammers fraudster people team',
  they: 'hij zij ze die men he she they who',
  family:
    'zoon dochter zoontje dochtertje kleinzoon kleindochter kleinkind kind kinderen neef neefje nicht nichtje achternicht broer broertje zus zusje zuster schoonzoon schoondochter schoonzus zwager moeder vader ma pa oma opa tante oom vriend vriendin buurman buurvrouw kennis bekende familielid vriendinnen man vrouw echtgenoot partner ex son daughter grandson granddaughter grandchild nephew niece brother sister cousin mother father friend aunt uncle neighbour neighbor mum mom dad relative husband wife',
  kin: 'mam mama mamma mams ma pap papa pappa paps pa oma opa mum mom mummy mommy dad daddy gran grandma grandpa nan granny',
  hello: 'hoi hoihoi hey hee heey hallo he hai hee dag lieve hi hello dear ey yo',
  got: 'kreeg kregen ontving ontvingen krijg gekregen ontvangen kwam had got received receive get',
  sms: 'sms smsje smsjes smsbericht smsberichten tekstbericht tekstberichtje nepsms',
  mail: 'mail mails mailtje mailtjes email emails mailbericht phishingmail phishingmails nepmail nepmails spookmail emailtje',
  chat: 'appje appjes appbericht appberichten appberichtje whatsappje whatsappjes whatsappbericht whatsappberichten whatsappbericht* chatbericht chatberichten spraakbericht spraakberichtje voicebericht wapp wappje',
  message:
    'bericht berichtje berichten berichtjes melding mededeling oproep message messages notification {sms} {mail} {chat} brief brieven briefje post text texts letter telefoontje telefoon belletje telefoongesprek call phonecall <messenger> link verzoek betaalverzoek factuur',
  calledpast: 'gebeld opgebeld teruggebeld platgebeld',
  contacted:
    'gebeld opgebeld gemaild geappt benaderd gecontacteerd aangesproken called rung phoned contacted texted emailed messaged',
  asked:
    'belde belden mailde appte smste stuurde vroeg wilde zei vertelde beweerde meldde zou zouden called rang phoned said claimed told asked wanted texted emailed',
  self: 'zelf myself ourselves',
  pose: 'voordeed voordeden voordoet voordoen uitgaf uitgaven uitgeeft uitgeven deed deden doet doen',
  shop: 'webwinkel webshop webwinkels webshops winkel winkeltje outlet site website sites internetwinkel webwinkeltje shop store webstore internetsite pagina',
  goods: 'besteld gekocht bestelde bestelden kocht kochten bestelling aankoop ordered bought order purchase purchased',
  door: 'deur voordeur aanbel* huis stoep door doorstep house home',
  card: 'pas pasje passen bankpas bankpasje bankpassen betaalpas betaalpasje pinpas pinpassen bankkaart debitcard',
  give: 'opsturen opgestuurd opstuur afgeven afgegeven meegegeven meegeven meenam meegenomen mee nam ophalen opgehaald inleveren ingeleverd doorknippen doorgeknipt opgehaald gestolen gepikt weg kwijt',
  nosubject: 'dat over met door namens van vanuit van om omdat waarin toen en alsof zogenaamd wegens',
}
