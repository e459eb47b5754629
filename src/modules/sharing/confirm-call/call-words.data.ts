// SPDX-License-Identifier: EUPL-1.2
// Our own lists: things that everybody knows, said as they are written, no two of which sound or look alike (call-words.test.ts holds that), and none that
// hurts, commands or speaks of money beside any other.

const dutch = `
  aardappel aardbei abrikoos accordeon achtertuin adelaar agenda albatros album alpaca amandel ananas anker ansjovis antenne appel appelmoes appeltaart
  april aquarium arend armband artisjok asperge aubergine augustus auto avocado avond azijn baard badeend badkamer badpak bagage bakblik bakfiets
  bakker baksteen balie balkon balpen bamboe banaan barbecue basilicum basket beeld been berg bergpad bergtop beschuit bever bezem bibliotheek biefstuk
  biet bij bijenkorf biljart binnenhof biscuit blad blauw bloem bloemkool bloempot blokfluit blouse bodem boekenkast boemerang boer boerderij boiler
  boom boomgaard borstel bosbes bosrand boswachter boterbloem boterham botervloot bouillon bouwvakker braam brandweer brasem breinaald brievenbus bril
  broccoli broek bromfiets brommer brood broodrooster brug brugwachter bruiloft bruin buik buiten buitenlamp bureau bus buurman buurvrouw cactus cake
  camping caravan carnaval cavia cello cement champignon chauffeur chocola cirkel citroen clown coltrui compas concert conducteur contrabas croissant
  cursus dadel dagboek dak dakpan danser december deegroller dekbed deken deksel dennenappel deur deurmat dierentuin dijk dinsdag diploma dirigent
  doctor dolfijn domino donder donderdag doos dorp douche draad draaimolen driehoek driewieler droger druif drummer duikboot duim duimstok dweil echo
  eekhoorn eetkamer eierdop eiland elastiek elleboog emmer engel envelop erwt esdoorn fabriek familie fanfare fazant februari feest ferry festival
  fiets fietsbel fietspad flamingo fluit fluitketel fontein forel formulier fornuis foto fotoboek framboos fruitschaal gangpad garage garnaal
  gasfornuis gazon gebak gebergte gebouw gedicht geel gember gemeentehuis gesp gezin gieter giraffe gitaar gitarist glas gletsjer glijbaan goud goudvis
  graan gracht grasmaaier grijs groen groente gymzaal haai haardvuur hagelslag halsband hamer hamster hand handbal handdoek handschoen handtas hangmat
  hangslot haring harp haven havik hazelnoot helikopter helling helm hemd herfst hermelijn hertogin heuvel hockey hoed hoeve hof hometrainer hondenmand
  honing hoofdstad hoorn horloge hotel houthakker huisarts huiskamer hutspot iglo ijs ijsbaan ijsbeer ijsco ijstaart imker inham inktvis insect jaar
  jampot januari jasmijn jeugd jukebox juli jurk juweel kaars kaasboer kaasschaaf kabouter kachel kajak kalender kalf kalkoen kampvuur kanaal kanarie
  kangoeroe kano kapper kapstok karton kastanje kasteel katoen kauwgom keizer kelder keramiek kerk kermis kerst ketel keuken kievit kilometer
  kinderboek kist kiwi klaproos klarinet klaver kleed kleermaker klei kleurpotlood klimrek klok klomp knie knikker knoflook knoop knuffel koek
  koekenpan koelkast koets koffer koffie koffiekop kokosnoot kolenschop kolibrie komkommer komma konijn kool koolmees korenbloem korenmolen korenveld
  korf kraag krant kreeft krekel kroket kroon kruid kruidnagel kruiwagen krukje kubus kuiken kunstenaar kussen kussensloop kwartier kwast ladder lagune
  lamp lampenkap landkaart landweg langlaufer lantaarn laurier lavendel leesbril leeuw leeuwerik legpuzzel leguaan lelie lente lepel leraar letter
  libel lichaam lieveheer lift ligstoel lijm lijst limonade lindeboom liniaal lippenstift lokaal loodgieter loper lucht luchtballon lucifer luipaard
  lunch maaltijd maan maandag macaroni madeliefje magneet mais makreel mandarijn mango mantel markies markt marmer marmot marsepein mast matras
  mayonaise mees meikever melk melkboer melkkan meloen merel metro metselaar metworst mierenhoop mijl mimosa minuut mixer modder moestuin mond
  mondharmonica monteur morgen mossel mosterd motor museum musicus muskaat muts muurbloem muziek naaimachine naald nachtlamp narcis nectarine neus
  nevel nichtje nieuwjaar nijlpaard noord notaris notenkraker november oceaan ochtend okapi oktober olie oliebol olifant olijf onderzeeer ontbijt
  onweer oog ooievaar oorbel oost operatie oranje orchidee orka otter oven overall paardenbloem paasei pad paddenstoel pakhuis paleis palet paling palm
  pancake panda pannenkoek pannenlap panter papegaai papier paprika paradijs paraplu parasol parel park parkeerplaats parkiet passer pasta pastoor
  patat pauw paviljoen peddel peddelboot pelikaan pensioen peper peperkoek pepermunt perron perzik peterselie pianist piano picknick piloot pindakaas
  pinguin pion piraat pizza plafond plakband plank plein poetsdoek poffertje polder pols polsstok pompoen pony pop popcorn poppenkast porselein
  postbode postkantoor postzegel potlood praline prei prins professor provincie pruim pudding puppy puzzel pyjama quiche quiz raadhuis raap rabarber
  racket radijs radio ratel ree regen regenboog regenjas regenton reiger rekenmachine rendier restaurant riem rietje ring ringslang risotto rits rivier
  robijn robot roeiboot roeispaan roerei rok roltrap rommelmarkt roodborst rozemarijn rubber rugzak rups rust saffier salade salamander salami sandaal
  saturnus sauna saxofoon schaakbord schaap schaatsen schaduw schapenvacht schatkist scheepswerf scheerkwast schelp schemerlamp schepnet scherm
  schilderij schildpad schipper schoen schommel schoolbord schoolbus schoolkrijt schoolplein schoorsteen schort schouder schroef schuilhut schuur
  seconde selderij september servet sigaar sinaasappel sjaal skateboard skelet ski slaapkamer slaapzak slager slagroom slak slee sleutel slinger sloep
  sloot smaragd sneeuw sneeuwpop snoek sofa spaarpot spade spagaat spaghetti specht speelgoed speelkaart speeltuin spiegel spijker spin spinazie spons
  spoor spoorboek spreeuw springtouw sprinkhaan spruitjes staart stadhuis stapelbed station steen stekker stelten stoel stof stofzuiger stoomboot
  stoplicht storm strand strandbal strijkplank stroop strooppot struik studie stuurman suiker supermarkt tafel tafelkleed talent tandarts tandem
  tandpasta tang tante tapijt tarwe team teddybeer tegel tekening telescoop televisie tennis tent terras theater thee theedoek theelepel theepot
  thermometer thuis timmerman toast toerist toffee tomaat toneel toren tosti tractor trampoline trein trekharmonica trommel trompet trui tuin tuinhek
  tuinslang tuinstoel tulp turnzaal tweeling uil uitzicht uniek uniform universum vaas vaatdoek vakantie valk vanille varen veerboot veerman veldmuis
  venkel venster ventilator veranda verjaardag verrekijker vesper vijgenboom vijver villa vinger vink viool viooltje visser vlag vlaggenmast vlees
  vleugel vlieger vliegtuig vlinder vloer vloerkleed voerbak voetbal vogelhuis vogelnest voordeur voorjaar vork vriezer vrijdag vuist vulpen vuur
  vuurtoren waaier walnoot walrus walvis wandelaar wanten wasbak wasknijper waslijn wasmachine wastafel waterkoker watermeloen waterval wedstrijd
  weegschaal week weekend wegwijzer wekker wereld werkplaats wiel wijn wijnglas wilg wind windmolen winkel winter wintertaling woensdag woestijn wolf
  wolkenkrabber wollen woonboot wortel yoga yoghurt zaag zakdoek zaklamp zandbak zandloper zanger zaterdag zeebaars zeebra zeef zeehond zeemeeuw
  zeester zeewier zeilboot zijde zilver zitbank zomer zon zondag zonnebloem zonnebril zonneklep zuid zuivel zuurkool zwaan zwaluw zwembad zwemles
  zwemvlies
`

const english = `
  acorn actor airport album almond alpine amber anchor angle animal antler apple apricot april apron aquarium arena armchair artist aspen atlas attic
  august aunt autumn avenue avocado baby badger baker balcony ball balloon bamboo banana banjo barley barn barrel baseball basil basket bathtub battery
  beach beacon beaver bedroom beetle berry bicycle birch birthday biscuit bishop bison blackbird blanket blender blossom blue bluebell board boat
  bobbin boiler bonnet book bookcase bookshop boulder bouquet bowl bracelet branch breakfast breeze brick bridge broccoli broom brother brush bubble
  bucket buffalo builder bumblebee bungalow bunny bus butter buttercup butterfly button cabbage cabin cable cactus calendar camel camera campfire
  canary candle candlestick canoe canvas captain caramel caravan cardboard cardigan carnival carpet carrot cartoon castle catalog caterpillar cauldron
  ceiling celery cellar cello cement century ceramic cereal chain chalk champion channel charcoal cheese cherry chestnut chicken chimney chocolate
  choir chopstick cinema circle circus citrus city clarinet classic classroom clay cliff cloakroom clock clothesline cloud clover coach coast cobweb
  cocoa coconut coffee comet compass concert copper coral cork corner cornfield cottage cotton counter country cousin coyote cradle crater crayon creek
  cricket crocus crossing crossword crown crystal cucumber cupboard cupcake curtain cushion custard cycle cymbal daffodil dairy dancer daughter
  december deer denim dentist desert desk diamond dinner dinosaur doctor dolphin doorbell doorknob dove dragon dragonfly drawer drawing dressing
  driftwood drizzle drum drumstick duck dustpan eagle earmuffs earring easel echo eclipse eggplant elbow elephant elevator elm embroidery emerald
  engine envelope equator eraser evening eyebrow fabric factory fairground family farmer farmhouse faucet feather february fence fern festival fiddle
  field finch finger fingernail firefly fireman fireplace fishbowl fisherman flag flamingo flannel floor florist flower flowerpot flute focus folder
  football footprint footstool forest forget fossil fountain fox frame freezer friday frog fruit fudge funnel furnace galaxy gallery garage garden
  garlic garnet gate gatekeeper gazelle geese giant giraffe glacier glass globe goblet gold goldfish grain grandma grapefruit gravy greenhouse grocery
  guitar gymnast hairbrush haircut hallway hammer hammock hamster handbag harbour harmonica harp harvest hawk headlight headphone heart hedge hedgehog
  helmet heron highway hiking hill hinge hockey holiday holly honeycomb horizon horse hospital hotel houseboat husky iceberg igloo insect instrument
  iris iron island ivory ivy jacket jaguar jam january jasmine jelly jellyfish jersey jewel jigsaw journal juggler juice june jungle juniper kangaroo
  kayak kernel ketchup keyboard kidney kilt kingdom kingfisher kitchen kitten kiwi knee knight knitting knuckle koala label ladder ladybird lagoon
  lampshade landscape lantern laptop lasagna laundry lavender lawn leaf lemon leopard letter lettuce library lighthouse lilac lily lime linen lion
  lipstick lizard llama lobby lobster locket lollipop lunch lynx machine magnet magpie mailbox mammoth mango manor marble march margin marigold market
  marmalade mattress meadow meatball medal melon mermaid meteor microphone midnight milk milkshake mineral minnow mint mirror monday moonlight moose
  morning mosaic mosquito mother motor mudguard muffin mulberry museum mushroom music napkin narrow nature navy necklace needle neighbour nephew nest
  network newspaper nickel nightgown north notebook november nugget nurse nutmeg oasis oatcake oatmeal oboe ocean october octopus oilcloth olive
  omelette onion opera orange orbit orchard orchid organ ostrich otter outfit oval oyster paddle padlock painter painting palace palm pancake panda
  paperclip paprika parade parcel parent park parsley parsnip pasta pastry patio pavement peacock peanut pebble pelican pencil penguin pepper
  peppermint perfume petal pharmacy pheasant photo piano pickle picnic picture pigeon pilgrim pillow pine pineapple pinecone pinwheel pirate pistachio
  pizza planet plank plaster plate playground playroom plum plumber poem polar pond ponytail popcorn poppy porch porridge portrait postcard potato
  pottery powder prairie prince pudding pulley pumpkin puppet purple puzzle pyramid quail quarter queen quilt quiver rabbit raccoon radio radish raft
  rainbarrel rainbow raincoat raisin raspberry raven recipe record reindeer restaurant rhubarb ribbon river road robot rooster rosemary rowboat rowing
  rubber ruby rug runway saffron sailor salad salmon sandal sandbox sandcastle sandwich sapphire sardine satchel saturday saucepan saucer saxophone
  scarecrow scarf school scissors scooter sculpture seagull seahorse seashell season september shadow shampoo shamrock shark sheep shelf shepherd shirt
  shoelace shore shoulder shovel shower shrimp sidewalk signpost silver sister skate skateboard sketch sky sleeve sleighbell slipper snail sneaker snow
  snowball snowflake snowman soap soccer sofa south spaghetti spanner sparrow spice spider spinach spiral sponge spring spruce squirrel stable stadium
  stage staircase stairs stamp starfish station statue steel storm stove straw strawberry stream student studio sugar suitcase summer sunday sunflower
  sunglasses sunrise sunshine surgeon swallow swan sweater swing switch syrup tablecloth tablet tambourine tangerine tape tapestry taxi teacher teacup
  teapot teaspoon telescope temple tennis tent terrace theatre thermos thimble thistle thread thumb thumbtack thunder thursday tiger timber tomato
  tongue toolbox tooth toothbrush tortoise tower town toy track tractor traffic trailer trampoline treasure treehouse triangle tribe trolley trombone
  trophy trousers trout trumpet trunk tuesday tugboat tulip tuna turban turnip turquoise turtle twig umbrella unicorn uniform universe uphill utensil
  valley vanilla vase vault vegetable veil velvet veranda village vinegar violet violin visitor volcano volleyball voyage vulture waffle waist waiter
  walnut walrus wardrobe warehouse waterfall waterlily watermelon wave wedding wednesday weekend wheat wheelbarrow windmill window windowsill winter
  wolf wood woodpecker workbench workshop world wreath wren wristwatch yacht yellow yoghurt yolk zebra zinc zoo
`

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/)

export const dutchWords = wordsOf(dutch)
export const englishWords = wordsOf(english)
