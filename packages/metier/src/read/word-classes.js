// Written by training/word-classes.ts. Words by class: a class a line.
export const wordClasses = `" & ( , . : ; including like or using via – — →
awareness background comfort comfortable experience expertise exposure familiar familiarity fluency fundamentals knowledge mastery proficiency proficient understanding
about across after against alongside among around as at behind between beyond by during for from in inside into involving of on onto outside over rather regarding spanning than through throughout toward towards under upon while whilst with within without
ai analytic analytics applied data genai learning llm machine ml research software
best cutting each every its my new our state the their your
adapt consume customize deploy deploys evolve expose integrate iterate operationalize orchestrate own productionize refine scale train tune
* alors au ce du etre il mais nous peut plus qu sans se tant tout tu vous ¿
afin ainsi avec chez comme d dans de en entre est et jusqu ou par pour que qui serait seront sont sous sur
aux ces cette chaque des l la le les leur leurs nos notre plusieurs sa ses son ta tes ton toute un une vos votre
broader class dollar entire established european first global growing iconic international larger largest leading notch s tier top wide wider
freedom how mission opportunities opportunity order way ways
a an highly open very
' accept aren believe did didn don enjoy expect have haven hope lack look love need prefer pride seek think tick treat want were wish
above application authorization below candidate contractor country date deadline details entry following form internship interview job notice openings position posting postings process requisition role screening sponsorship statement window
account advisory business carbon clinical commercial content deal domain executive financial game institutional investment market monetization network portfolio product revenue
academic ba bioinformatics biology cs degree economics electrical informatics journals math mathematics physics publications science statistics stem
administrative audit compliance cyber ethical governance operational privacy reconciliation regulatory reporting risk security sox sustainability
capital financing group life one size
architecture architectures automation backends databases endpoints engine gateway graphs infra infrastructure layer layers lifecycle networks optimizations orchestration pipelines primitives runtime runtimes sdk servers serving stack studio transformations
active added additional broad collective continued direct equal fake further holistic immediate individual long outsized personal professional reasonable shared significant special substantial term unparalleled
# = @ [ ] _ |
behave belong come compete depend fail feel get grow innovate invest listen live move occur operate play push rely remain reply reside settle sit specialize stand stay succeed thrive win work
advancement ambition authenticity belonging caring diversity empowerment equality flexibility inclusion inclusivity lots openness
applying architecting building conducting configuring consuming crafting delivering deploying designing developing evaluating executing implementing incorporating integrating introducing launching leveraging maintaining managing operating optimising optimizing orchestrating producing productionizing running scaling shipping validating writing
applications assets campaigns capabilities clusters codebases components deployments ecosystem ecosystems environments experiences features functionality implementations initiatives interactions journeys landscape paths platform platforms products projects services settings solutions sources spaces stacks systems workflows workloads
analysts architects attorneys designers engineers executives experts founders functionally leaders managers marketers members operators owners partners peers pms researchers scientists smes specialists stakeholders teammates teams thinkers
abgeschlossen abschluss ausbildung berufserfahrung bwl erfahrung erfahrungen fachrichtung hochschulstudium idealerweise informatik kenntnisse kenntnissen mathematik physik programmierkenntnisse programmierung projekterfahrung qualifikation statistik studium umgang vorzugsweise wirtschaftsinformatik wirtschaftswissenschaften
action adoption delivery demand efficiencies excellence execution growth impact improvement innovation outcomes productivity progress roadmap roi success value velocity visibility
agency brand community consultancy department division environment firm footprint function industry lab leader org organization presence space startup startups team vertical
! ? although because before but if implies once since so sure though unless until what whatever when where wherever whether which why “ ” …
angular b bash c css django flask go golang graphql html java javascript js kotlin laravel node php powershell python rails react ruby rust scala scripting spring swift tailwind ts typescript vue xml
bert crewai fastapi figma hugging langchain langfuse langgraph matplotlib mob numpy omni pandas pytest pytorch scikit selenium soc2 spacy streamlit stripe tensorflow transformers vllm
agent code context interaction model pipeline solution system tool workflow
algorithms approaches artifacts concepts engines framework frameworks libraries mechanisms methodologies methodology methods models paradigms patterns principles protocols techniques technologies toolchains tooling tools venues
aiops authentication cd ci coding containerization containers dataops devops elt encryption engineering iac llmops logging mlops observability qa sdlc sre
einem einer inhouse technischer
coach drive educate elevate facilitate guide influence lead mentor needing non provide ranging support
contract full https hybrid location permanent remote seniority time type
architect author build conduct configure construct create curate deliver design develop draft execute experiment implement launch maintain oversee perform produce prototype publish run ship test write
daruber deinem deinen dem den echten enger ihren nachstmoglichen unseren zwei
aller ausrichtung basierten bestehender cargo deiner der eines entsprechender geeigneter groser ihres innovativer komplexer moderner muss neuer relevanter sprache unserer unseres von zwischen
ambitious bold brilliant creative distinguished elite empathetic experienced fellow founding hardworking influential kind lean mentors minded scrappy seasoned sharp skilled talented versatile visionary young
answers back feedback findings ideas insights inspiration learnings prototypes results suggestions them
aggregate analyze assess automate benchmark compare debug diagnose document evaluate govern instrument interpret manage measure modify monitor optimise optimize preprocess refactor troubleshoot validate visualize
% + 0 100k 100m 10k 120k 140k 150k 1b 1m 200b 200k 20m 250k 30m 50b 5m billion cad commission gross hour least million month per total trillion usd valuation year zone ~
adherence aptitude attention emphasis enthusiasm eye focus interest joy motivation passion publication track
airbyte airflow amazon apache aws azure bigquery clickhouse dagster databricks dbt delta docker etc fivetran g gcp git gitlab google hive jira k8s kafka kubernetes looker lookml metabase microstrategy mongodb postgres postgresql pyspark redis redshift s3 salesforce snowflake spark supabase superset synapse terraform
alternative another biomedical blockchain certified classic formal generic geospatial legacy multilingual pure similar traditional
alan allium appfire arize ashby builtin character cloudflare collibra dust fi fortune galileo glassdoor green he hx intellect miro neo posthog ramp replit shepherd statista
care centers difference dream easier effort lives loyalty momentum money movement ourselves servicing sleep society started wins
bank bupa competitive comprehensive discounted exclusive free mental numerous private public stock voluntary
client contrat cse defi dsi francais groupe numerique personnel plein poste potentiel profil projet quotidien recrutement salaire si travail
aiml algorithm asynchronous camera compound compute database device dimensional downstream exploit gpu hardware heterogeneous imaging message relational robot robotic row sensor survey traffic transaction
3rd agentic automated autonomous batch conversational custom distributed enterprise event existing front internal large lightweight low mcp multi predictive production prompt restful semantic streaming synthetic third vector version
command communication depth dutch english german interpersonal level possess problem programming spoken storytelling verbal written
communications customer decision engagement onboarding patient project retention stakeholder user
actions analyses audits documents investigations migrations modifications procedures scripts simulations specification specifications tests tickets visualisations
bit broken button cool done fun helpful little possible right touch wrong
activities areas categories certifications considerations contexts disclosures discriminatory duties factors fields indicators languages lines locations obligations parts positions purposes responsibilities rights roles stages states tasks terms topics types
assist carry communicate consult coordinate participate participates pitch present report
all any both certain competing countless different external key local major many multiple other related relevant several some specific these upstream various varying
basic deep demonstrable demonstrated excellent exhibit expert extensive good hands practical previous prior profound progressive proven soft solid strong
allow connect delight empower enable feed give help inspire make serve unblock
beach blog careers cfo co com credentials docs foxglove grnh info io jobs kinelo main medium news ok page pages park posts press pulse twitter ups vacancies walkfit website www x
adjacent assisted augmented aware based centered centric driven enabled enhanced facing grade heavy hosted house intensive modal native party powered shelf step tenant tolerant
- and o that to · • ●
according anticipated available commensurate considered dependent depending designed differ due eligible listed offered posted provided pursuant referrals starting subject targeted vary
board ceo corp corporation district housing id inc labs mail middle nasdaq night pledge q raises rise shop
bout carrieres chaine coherence collecte competitivite comprehension conception conduite conformite connaissance correction disponibilite disposition fiabilite fonction forme gestion gouvernance livraison maitrise matiere mise modelisation modification nettoyage qualite realisation recette redaction replication responsabilite restitution reussite satisfaction sauvegarde securite stockage structuration supervision surveillance valorisation vie virtualisation visualisation
e eg especially ex ideally incl particularly power preferably specifically such
accounting billing chain collections crm cx finance fraud gtm hr legal marketing operations ops payroll procurement recruiting sales supply tax treasury underwriting
acceleration acquisition activation adaptation amp assurance attribution exfiltration exploration extraction ingestion injection integration intelligence investigation isolation usage
approach commitment contributions culture dedication history record thinking values
actual annualized attractive base cash comp compensation equity estimated incentive offer offers pay range ranges reward rewards salaries salary target variable
accountable appropriately assessed assigned benchmarked born coming compatible completely composed comprised confirmed contacted contingent defined determined digitally discovered equally evaluated exclusively filled heard identified impossible kept known located measured nothing outlined paramount part pioneers placed prorated reflected representative rewarded selected sitting spread stored supported surrounded tied treated yours
401k annual carrot cell charitable commuter discretionary employer excluding extra fertility flexible fsa generous gym holiday hsa lifetime lunch meal monthly paid parental pension pet purchase quarterly relocation retirement sabbatical short sick sponsored statutory subsidized tuition unlimited vacation volunteer winter ️
american few flight funding profit seed series silicon summer united
absolute awesome biggest bleeding centralized chief duty earliest fantastic fastest favorite flagship generational ground highest huge last loved most newest newly next official rare single sovereign ticker true ultimate unicorn universal vast whole widespread
acceptance browser bug campaign case channel cluster cohort dashboard dataset entity feature frequency incident instruction investor issue loop manual metric ontology password pattern penetration permitting pr pull queue radiology release rule scenario schema session sprint task translation vendor
agreement applicable arrest consent conviction counsel criminal cv cvs disqualification facility federal law publicly recording relating
conversations dashboards decisions demonstrations discussions guidance guides input launches meetings narratives presentations proposals recommendations reports requests specs stories summaries updates views visualizations
adapting analyzing bridging closing diving experimenting explaining exploring extracting generating identifying interpreting navigating owning preparing presenting refining researching reviewing selecting selling solving tackling taking translating turning
benefit coverage option provision thanks
anything else even everyone everything far faster here immediately it more much now out someone something there things today together too us yet yourself
actively actually also are can cannot carefully could genuinely i just ll may might must not often only please re really reasonably regularly shall should still t then they truly ultimately ve we who will would you
abgeschlossenes ausgepragte bereits besitzt bringst einschlagige erforderlich erste fundierte gute hast jahre mehrjahrige mindestens nachweisbar praktische relevante sehr umfangreiche verfugen verfugst vergleichbare wunschenswert
accounts awards benefits expenses offerings options package packages plans policy portal portals program programs resources schedules scheme schemes statements
aladdin arctic blue bolt charlotte dojo eight flutter ge hpe infinite lightdash matrix mutual optum porch rad siemens stepstone teladoc unusual western wolters yahoo
chaos completion demos evidence insight lt mirror mvps pocs proof proofs self
addition amount array award capacity choice detector expectations license line list mix path portion return round standard suite upside variety vision
) / ago confirme tel 、 ・
acumen atmosphere attitude blazer collaborator communicator enthusiast example flair ic makers mentality mindset obsession operator player quo screen shift solver solvers spirit starter thinker
advantageous capable desirable desired essential fluent foreground mandatory nice no optional preferred required strongly unlike
abstimmung angebot arbeitgeber bereitschaft ebenso eigenverantwortlich gehort langfristig liegen miteinander moglichkeit probleme schnittstelle sicher verantwortlich verantwortung verstandlich zusammenarbeit zusammenhange zuschuss
analysieren begleiten bewegen bewerben bieten bringen da denken entdecken entwickeln entwickelt ermoglichen erreichen erstellen feiern finden fordern freuen fuhren geben gehen gestalten helfen implementieren indem kennen kommen kommunizieren konnen leben lernen machen mitzugestalten mochten nehmen nutzen optimieren sammeln schaffen seite sorgen starten stellen suchen teilen ubernehmen umzusetzen unbefristet unterstutzen verbessern verfugung verstehen wachsen was wenn werden wollen zahlen
advertising aerospace automotive b2b banking biotech commerce consulting consumer corporate credit crypto cybersecurity decentralized defense defensive digital ecommerce educational energy fashion fintech gaming government healthcare industrial lending logistics manufacturing martech media mobility mortgage payments pharma pharmaceutical regulated retail robotics saas sciences social sports tech technology trading web3
alignment cohesion collaboration connection cooperation coordination direction enablement leadership liaison mentorship oversight partnership partnerships prioritization relationships roadmaps
accordance age ancestry belief citizen citizenship civil color colour condition creed disability disabled domestic ethnic ethnicity expression faith familial gender genetic genetics identity legally lived marital military national nationality neurodiversity orientation origin physical political pregnancy protected race regard regardless religion religious sex sexual sexuality status veteran
evolving focused funded moving up
bigdata cassandra dashboarding dax erp etl excel hadoop ibm informatica iot knime linux mariadb matlab microsoft ms mysql nosql oracle pl powerbi powerpoint qlik qliksense r sas scrum shell splunk sql ssas ssis ssrs tableau talend unix vba
capture clarify collect convert derive detect draw extract gather generate identifies identify ingest investigate map minimize mitigate prepare prioritize quantify recommend suggest surface synthesize translate uncover verify
besoin bureau cabinet cadre campus centre chef chiffre collectif contexte cycle departement directeur domaine gestionnaire langage meilleur modele monde niveau nouveau parc partenaire perimetre pole programme reseau risque savoir secteur service siege soutien succes systeme temps
company desk fund home office setup urban workspace
agences annees ans bord chances clients collaborateurs collegues competences connaissances consultants cours jours mois parcours passionnes personnes responsabilites restaurants talents tiers
arbeit aufgabe aufgaben begeisterung bereiche bewerbung bewerbungsunterlagen branche datenschutzerklarung einzubringen entwicklungen ergebnisse fachbereiche fahigkeiten gesundheit herausforderungen ideen karriere kinder kompetenz kompetenzen leidenschaft mehrwert moglichkeiten personlichkeit perspektive produkte rolle ruckmeldung stelle tatigkeit themen unternehmenskultur welt ziele zukunft
achieved adopted announced assembled caught closed completed crafted designated developed doubled earned evolved expanded gained grown helped joined launched operated partnered prioritized published raised reached redefined saved scaled secured seen signed solved taken transformed visited welcomed worth
mode pack pool region site
autres bonnes deux differentes differents divers diverses grands multiples nombreuses nombreux nouveaux nouvelles principales quelques trois
backed constrained deployed dozens engineered founded fueled generated grounded integrated led managed owned shipped
accessible accurate affordable auditable clean compliant concise consistent controlled correct curated documented effective efficient elegant explainable extensible governed insightful intuitive maintainable modular observable optimized performant precise predictable reliable repeatable reproducible resilient responsive reusable robust safe scalable scoped secure simple smooth stable standardized tailored testable tested timely trusted trustworthy understandable usable well
branded career employee online premium shot stage upskilling virtual workplace
anti connectivity exchange saving savings speaking spending
adventures attack behalf breaches burden flow implications inefficiencies investments potential resulting threats
celles chacun connaitre devenir donner faire former fournir mener mettre mieux monter partager passerelles permettre prendre presenter progresser proposer relever rendre teletravailler tirer toi tous toutes vivre
apply call check click exercise figuring fill imagine let mention notify refer send sign thank view
behavior behaviors cases constraints criteria cycles datasets deadlines deliverables designs efforts enhancements experiments goals hypotheses improvements inputs kpis logic metrics objectives outputs pilots processes queries rates readiness requirements rules scenarios sets strategies strategy structures targets timelines
affirmative bullet eeo exact exhaustive final ideal legitimate normal perfect primary second unsolicited
analysen anforderungen angebote anwendungen architekturen bezug daten datenmengen ferienbetreuung fragestellungen gehaltspaket insbesondere losungen methoden modellen plattform plattformen projekte projekten prozesse prozessen technologien umfeld verstandnis
annuelle courant curiosite durable ecrite enfin indispensable nbsp orale prevoyance reactivite relationnel relationnelle rigueur rtt salariale solide telephonique
3d artificial causal classical computational computer diffusion dl gen generative graph language llms mathematical multimodal natural neural nlp probabilistic recommender reinforcement rl sequence simulation smaller sota specialized statistical transformer unsupervised visual
ansible chatgpt claude codex copilot cursor elasticsearch flink gemini github grafana helm hex iceberg jenkins jupyter kubeflow langsmith lovable mlflow openai openshift palantir prefect prometheus pub pulumi quicksight ray shopify sigma slack vercel vertex
advancements advances assignments breakthroughs developments dives innovations literature papers studies theory
achievements backgrounds barriers bets candidacy commitments computers conclusions connections deals devices differences discretion electricity games homes identities ides imagination intent interests involvement medicines minds mistakes moments numbers opinions perspectives preferences roots selves shops skillset strengths successes therapies voices
directory expansion gathering mapping prototyping structuring targeting timing triage
affinitat arbeitsweise auffassungsgabe auftreten denkvermogen deutsch deutschkenntnisse eigeninitiative englisch englischkenntnisse flexibilitat gehalt hierarchien kommunikationsfahigkeit kommunikationsfahigkeiten kommunikationsstarke leistungen mentalitat praxiserfahrung projektreferenzen schrift strukturen teamfahigkeit teamgeist vergutung zuruck
abstraction anomaly bad circuit contextual conversion defect dependency error failure fallback fault funnel gigawatt golden guardrail hallucination inventory kpi log margin metadata recurring refresh resource reverse sample secrets slo spatial token transactional verifiable vulnerability wallet workload
act adhere advocate align balance bridge collaborate comply contribute engage interface pair partner respond
audiences channels choices classes conferences contributors courses cultures departments disciplines domains entities functions groups industries levels licenses markets modalities regions sectors sessions squads units vendors verticals workstreams
alles dafur darauf einfach entwicklungsmoglichkeiten flexibel ganz herzen ins jeden jeder moglich richtig schnell selbst selbstverstandlich stark stetig wachstum warten weiter weiterzuentwickeln wichtig ziel zusatzleistungen
analyst associate consultant designer developer engineer fullstack ii intern junior manager principal researcher scientist senior specialist sr staff strategist swe trainee
assumptions behaviours blockers bottlenecks bugs challenges changes complexity costs debt defects dependencies discrepancies errors failures friction gaps inconsistencies issues needs pain priorities problems questions risks structure trade tradeoffs trends vulnerabilities
accordingly counting cove demo factories internationally motion objectively paradigm paycheck personally professionally repeat reset runway steps superintelligence vaccines wizz ™
boards bono denero dense fidelity intensity jm9l4o9q joiner label metlife palatinate prem premises propelled sized stakes style topping volume
capgemini carrefour cdi cela el elle f fr france gt para postuler pourquoi safran steria thales
access dental education fitness health hospital income insurance medical membership subscription therapy transportation travel wellness
champion define democratize enforce ensure establish extend follow promote set standardize uphold
caching calling chunking classification embedding embeddings enrichment eval fine forecasting generation grounding indexing inference memory personalization prediction processing prompting query rag ranking reasoning recommendation regression retrieval routing scheduling search similarity summarization
cadrage controle deploiement developpement fonctionnement maintien parametrage partage pilotage remboursement respect sens suivi titre traitement vendredi
aufbau ausbau basis dank entlang grundlage hilfe hinsichtlich innerhalb mitglied mithilfe rahmen unterstutzung verstarkung weiterentwicklung
asking assembling becoming breaking changing continuing disrupting doing doubling energised entering expanding finding fixing getting going hiring leveling opening pioneering pursuing pushing reaching reading redefining reimagining reinventing replacing reshaping rethinking revolutionizing seeing sponsoring talking transforming trying unlocking
assume avoid close disclose encompass fall frame gain highlight involve occasionally potentially prevent qualify remove replace significantly transfer
agnostic central conditional crucial focusing given headquartered innovating instrumental involved living piloting pivotal playing responsible rooted solely tasked traded
artificielle bordeaux commun dataiku experimente gymlib mathematiques nantes premise requis secret sociale strasbourg teletravail valoway
catered flex ipo laptop macbook monday restricted stocked sturdy ticket vested weekly wfh yearly
accelerator aspect assistant builder colleague college compiler contributor conversation discussion distance driver element force generalist hacker inflection learner member owner person pod point result separate spec trail
appropriate approved necessary needed
adversarial async behavioral chart curriculum disaster electric electronic geographic object parallel payer protein shifting skill
adventure audience box breadth canvas category chapter codebase component copy course crew currency decade director dna economy editor era estimate expectation floor glance goal guideline horizon institute journey letter magic mandate moment name nature objective ones outcome phase philippines philosophy picture pillars playbook powerhouse principle priority progression purpose question reality reputation resident revolution road section spectrum squad story strength sum symbol table taste territory thing trajectory workforce
applicant applicants candidates clicking consideration discrimination employment fraudulent me persons prospective qualified recruiter recruiters recruitment residents resume resumes seekers submission talent those underrepresented
api backend bot cloud container containerized frontend medallion messaging micro microservice microservices mobile networking olap rest serverless ui web
advanced art associated common core current edge emerging foundational frontier latest modern novel popular proprietary source tuned underlying utilizing
bietet damit dass ermoglicht erwarten erwartet genau haben ist kann runden setzen sind stehen steht um unterstutzt wird wo zeichnen zeichnet
beliefs blogs bots chemistry childbirth desktop editing emergency forensics graphics illness instacart internships judiciously limiting marginalized negative reproductive sc sensors sms spreadsheets ticketing tiktok transfers videos websites wi
claims diagnostic fees immigration information loss nor otherwise payment promotion suspicious
asset aviation beauty creator entertainment ev fleet food freight grid internet music omnichannel pharmacy property sale semiconductor supplier telecom utility vc venture wealth
allowing connecting covering despite empowering enabling giving helping impacting informing knowing letting making powering protecting representing retaining supporting treating
absence acces accompagnement acteur administrateur administration adn affaires aide alliance amelioration analyse animation automatisation avenir echelle ecosysteme ecoute edition efficacite egalite elaboration entreprisesopra envie epargne equilibre espace esprit etablissement etape etat etude evolution exploitation expressions identification identite importance industrialisation ingenierie installation integrite interpretation objectif opportunite optimisation organisateur outil unite utilisation
appointment backup barista bike birthing books breakfast commissions dinner drinks expensive false fruit merit parking rate school snacks
amounts behaviour defenses drivers dynamics effects face facts feasibility instantly limitations mechanics operation realization
ateliers axes bases cadres campagnes candidatures cas centres chefs choix composants corrections couts criteres demandes dispositifs documentations droits environnements flux fonctions frais groupes indicateurs infrastructures langages mesures methodes modeles moyens normes opportunites outils phases plateformes poles principes processus programmes projets propositions protocoles recrutements regles reunions secteurs serveurs sujets systemes tableaux taches termes traitements travaux volumes
accepted acquired advised began collected conducted covered created delivered described employed featured guided held implemented included learned made modified performed processed prohibited ranked received recognized represented requesting reviewed shown spent submitted trained validated
activement adapter bien collaborer communiquer contribuer contribuez efficacement lutter participant participation participe participer participerez participez programmer repondre travailler veiller
anomalies aspects budgets causes ceremonies conditions configurations dimensions elements engagements formats gains machines messages modes notes notices points profiles references resolutions restrictions segments situations tables zones
celebrate chase considers embrace employ encourage expects honor host invite lift prohibit prohibits recognize respects welcomes
addressing automating communicating digging frontline governing resolve resolving root routine subtle surfacing
agilen agiler aktuellen analytischen anderen bestehenden betrieblichen datengetriebenen digitalen dynamischen eigenen engagierten erfahrenen ersten externen fachlichen flexiblen gesundheits globalen grosen guten hohen innovativen interdisziplinaren internationalen internen kolleg modernen motivierten netzwerken neuen neuesten offenen offentlichen passenden personlichen regulatorischen sicheren spannenden starken statistischen strategischen technischen technologischen umfassenden unbefristeten wachsenden weiteren zentralen
analyzes applies believes blends bridges brings builds combines comes consists contributes delivers demands demonstrates develops embraces emphasizes enjoys excels feeds focuses follows goes has implements includes integrates involves is leverages loves maintains operates owns performs plays presents provides relies remains requires requiring seeks shares sits spans thrives uses violates
adaptive ambitiously beautiful bespoke breakthrough cohesive complete connected customized delightful deterministic end groundbreaking impactful innovative intelligent interactive personalised personalized polished powerful pragmatic quick rich seamless smart sophisticated streamlined unified winning
brain holding red trillions
celebrations dinners events gatherings hackathons kick lunches memberships offsite offsites onsites retreats socials talks
australia az chroma cologne colorado diego interviewing ireland japan malaysia massachusetts mexico sabbaticals singapore south square st staffing sunnyvale sweden sydney thailand tokyo wa washington
abwechslungsreiche aktive analytisch analytische analytisches attraktives ausgepragtes betriebliche deutsche eigenstandige eigenverantwortliche enge exzellente fach fahigkeit flache fliesende ggf gutes hohe hoher hohes internationale internationaler internationales kommunikations konzeptionelle kostenlose offene regelmasige schnelle selbstorganisierten selbststandige sichere sicherer sicheres starke strukturierte technik technisches vermogenswirksame zusatzliche °
analysis benchmarking control debugging deployment development discovery evaluation experimentation handling implementation iteration management measurement mitigation modeling modelling monitoring optimization planning profiling refactoring response rollout selection testing tracking training troubleshooting tuning validation versioning
adopt combine embed explore incorporate introduce invent leverage onboard pioneer propose spearhead utilize
abilities advantage apart attributes certification clearance competencies discipline ethic factor field haves negotiable phrases profile qualification qualifications requirement scratch skills verbatim
average decades fixed half left old petabytes places rated workplaces
beispielsweise erfolgreich fachlich freude groses gut interesse jede lust personlich schon spas technisch vertraut
10x actionable amazing better brighter clear compelling concrete deeper entirely exceptional extraordinary genuine great high informed lasting magical meaningful outstanding positive quicker real safer smarter sound stronger successful sustainable tangible thoughtful transformative useful valuable
4hana alter angehorigen behinderung bo bw datenbanken geschlecht hana systemen vorteil
alerting alerts assessments benchmarks checks contracts controls conventions definitions documentation evaluations gates guardrails guidelines instrumentation lineage macros measures playbooks policies practices reviews runbooks safeguards schemas slas slos standards suites truth
app decisioning electronics estate justice leasing marketplace marketplaces materials provider rental retailer sector shopping
appreciez apres assurant assure assurez combinant compris con concernant continu contre depuis dont encore etant font garantissant hui incluant integrant integrerez integrez maitrisez ont possedez proposant puis rejoignant rejoignez rejoindre selon sera travers utilisant valorise vers ✅
alcohol apprenticeship brief car charging confidential cookie emotional extent headspace material panel police population price privilege registration tog treatment vehicle worker
allen diesem dieser europas ihrem ihrer komplexen rund unserem unterschiedlichen verschiedenen vielen
bvg concept daily early hypothesis idea ideation inception loan mvp pilot poc post pre scoping staging unauthorized zero
accelerates addresses automates celebrates champions communicates comprises connects covers creates defines deserves drives employs empowers enables encourages enhances evaluates extends fosters fuels gives handles hewlett impacts influences informs keeps manages meets optimizes powers prioritizes promotes reflects represents said serves shapes solves span supports transforms turns unifies unites unleashes
actuellement approfondie attaches aupres autour charge coeur compte cœur dela descriptif destination ensemble filiale garant globale jour lie lors membre mondial oeuvre parti partir place pres privilegie respectueux responsable sein specialiste œuvre
accomplish address adjust advise answer answering anticipate articulate break catch convey delegate dig discuss distill explain express fix handle intuitively navigate organize scope solve spot summarize switch tackle tailor trace turn understand watch
alto amsterdam athens atlanta austin bangalore barcelona bay bengaluru berlin boston ca cambridge chicago county denver dublin dusseldorf francisco frankfurt germany greece hamburg india italy li lisbon london los ma mclean milan munich netherlands ny nyc onsite palo paris poland portugal san santa seattle sf spain stealth stockholm toronto tx uk usa va york
accelerated agreed compromising constant continuous economic exponential forecast greater improved increased incremental maximum measurable measuring minimal ongoing optimal radical rapid reduced sacrificing superior sustained unprecedented
annually arrangements card dependents discount discounts holidays leave leaves meals off premiums pto recharge reimbursement subsidy vouchers
aktiv aktuell auch bereit dabei daran dich diese dir direkt eng gemeinsam gerne heute hier ihnen immer jetzt kontinuierlich nur regelmasig sich sie sofort sowohl stets tag taglich uns wert wir
disclaimer examples importantly lifting links note period possibilities qualities reasons therefore traits
agiles ambitieux commerciales complexes critiques digitaux disponibles dlp durables existants exploitables externes fiables financiers fixes fonctionnelles fonctionnels industriels informatiques innovantes innovants internes metier mis modernes nelisa numeriques pertinents reglementaires requises statistiques technologiques utilisees varies
agile cross demanding diverse fast multidisciplinary regional small southeast tight
cancer clinician cognitive cold conference drug factual historical merchant outbound peer publishing specialty threat white
andere anspruchsvolle attraktive beste bestehende datengetriebene deren digitale eigene erfolgreiche fachliche fuhrende gemeinsame grose individuelle langfristige millionen mobiles moderne motivierte nachhaltige neues operative optimale personliche seine spannende strategische technische umfassende unterschiedliche vielfaltige weitere zahlreiche zentrale zentraler
aba algorithmic analytical architectural climate conceptual consensus constructive consultative conventional crisp experimental fresh his inbound logical organisational organizational qualitative quantitative recent scientific strategic structural tactical technical technological theoretical thought
article escalation intervention oral
ab arbeiten beginnt gehoren geht gibt liegt macht passt voran wie zahlt zusammen
behavioural cause detailed exploratory general granular hoc independent initial iterative joint proper rigorous strict structured systematic thorough unbiased unit
adaptable bright celebrated committed confident constantly curious dedicated deeply empowered encouraged energized engaged enthusiastic excited experiencing happy humble hungry inspired intellectually interested looking motivated obsessed organized passionate proud resourceful respected searching seeking unable unproven unsure valued welcome
acorns almedia alpha ataraxis august barclays bluefish branch bubble chai circle dandy drata fargo geico hat hero hers highlevel idc intercom kikoff lantern lexisnexis lmarena nebius planet playstation reuters rhythmx supernal tide tilt titan trellis webflow welltech wolf
black casual christmas dog dress extended frequent fully hyper light meticulous occasional periodic regular secondary semi subsidised typical
abridge airbnb alteryx ambient atlassian booking checkout clay coinbase column deel five9 genesys okta paypal pwc rippling securonix uipath zendesk
abteilung aktivitaten altersvorsorge anbieter architektur austausch beratung berichte betrieb bewerbungen datenanalyse datenintegration datenmodelle datenqualitat digitalisierung einarbeitung gepragt geschaftsprozesse gesellschaft hersteller infrastruktur kantine kommunikation kundenservice lage mitarbeit portfolios praxis produktion projektarbeit qualitat sicherheit suche verlangerung vertrieb vielfalt
affect enhance exceed exceeding guarantee improve improves increase meet monitors overall raise strengthen
catalog computing di fabric factory lake lakehouse mesh mining officer persistence prevention server storage stream visualization warehouse warehouses warehousing
approche bon candidat communaute demarche dimension fort futur grand haut ile meme pleine premier propulse sopra strategie super taille tres veritable «
again alike alone anyway boxes earlier everywhere fairly finish globally globe hats internally items itself milestones nationwide norms paper phds seriously simultaneously stuff themselves ubiquitous uniqueness worldwide
accurately automatically autonomously confidently continually continuously creatively critically dramatically easily efficiently independently iteratively proactively properly quickly rapidly reason reliably responsibly safely securely smoothly strategically systematically
99s < > al april auslastung bac borne crescent dauer disruptor e2 einsatzort ende eur inr intro mid min minimum minute monate ort overlap partially pro quot rating sections september std stunden voucher £ € 。 在
ausland banken bi big controlling datenmanagement datenmodellierung dwh einsatz fachbereich finanzen fokus jobrad ki konzern lebenslauf logistik markt netzwerk pricing programmiersprachen projektmanagement prozess technologie wirtschafts
accelerate achieve advance amplify augment boost bypass cut deepen determine eliminate enrich entertain equip expand fuel inform keep land maximize modernize personalize predict protect realize redefine reduce reflect reimagine reinvent represent revolutionize safeguard save shape showcase simplify simulate streamline supercharge transform unify unleash unlock
accommodation accommodations activity adjustment adjustments assistance assured characteristic characteristics concerns cookies disabilities emails fee harassment inquiries interviews laws liability ordinance records regulation regulations scams visas
administrer animer assister assurer comprendre construire coordonner developper faciliter favoriser garantir gerer gerez maintenir maitriser piloter preparer realiser renforcer respectant respecter soutenir suivre superviser utiliser verifier
administer attend be confirm consider contact email hire hold include join receive receiving request require retain review submit undergo update upload visit
10b africa america asia beacon celonis child club combinator deloitte doctor earth entrepreneur gartner humanity ide kluwer labor lever lidl medicine nation oscar prospect season springer stellar street tomorrow u valley vernova winner world zeiss
adtech angeles california canada city dc eastern emea eu europe headquarters hourly hq hubs hyderabad jose latam lower near north offices pune
accord annuel autant centaines compose composee cote diplome disposez ecole fin justifiez lieu mas milliards moins permet permettent possibilite preuve prime restaurant route statut titulaire
accommodate acquire add attract become begin bring buy choose commit demonstrate discover disrupt dive double earn enroll figure find forge hack harness jump learn obtain opt pick pivot pursue put reach read recruit relocate roll sell share show speak spend sponsor start take teach try use wear
advertisers advisors americans anyone apprentices artists banks brands builders businesses children clinicians colleagues companies consumers contractors creatives creators customers developers doctors educators employees employers enterprises entrepreneurs families fans fintechs folks hospitals humans hundreds individuals innovators institutions insurers investors lawyers learners lenders merchants millions organisations organizations others patients people physicians players professionals prospects providers radiologists retailers scammers schools stars students suppliers technologists tens thousands users vcs veterans
appetence candidature carriere competence confiance cybersecurite datos demande diversite donnee fait fois formation interessant mesure mettant partenariat partie personne plateforme pointe pratique preference programmation proposition proximite recherche reference relation sante semaine situation societe specialisation valeur veille vente
bigger brightest challenging critical ended epic everyday exciting fascinating greatest hardest hearing important incredible interesting original pressing promising repetitive respective same toughest unique unknown varied
accountability adaptability agility ambiguity autonomy clarity confidence craft craftsmanship creativity curiosity detail ego empathy grit humility independence initiative intellectual judgment ownership pragmatism pressure responsibility rigor sense simplicity speed teamwork transparency trust uncertainty urgency
9fin adidas alphasense ambience arc artera assemblyai auger automattic baseten baton bereal bitvavo blinq brigit camber cohere crosby crusoe decagon distyl ema evolutioniq gecko gm gusto hadrian hays headway heidi homebound humana imprint invisible january lendable libra lightfield magazine magicschool maincode microchip multiverse orbital oumi patreon phil philadelphia proximity relay revolut scribe sierra smartly socure speechify taktile tandem tower traversal trm trucksmarter vanta vetcove vinted voodoo wasn waymo weave zeta zillow
algorithmen applikationen auswertungen datenanalysen datenmodellen datenpipelines datenquellen datenstrukturen dienstleistungen entscheidungen experten fachbereichen fragen handlungsempfehlungen informationen kennzahlen konzepte konzepten masnahmen organisationen produkt quellen schnittstellen schulungen stakeholdern strategien trainings unternehmens verfahren vergunstigungen weiterbildung workshops
aligned along combined paired
angel calls continents countries days dollars downloads exchanges facilities hours months nationalities patents publisher purchases times tokens transactions visits weeks years yrs
administrators advice agree angels approval coaches collaborators farms hires innovator leads practitioners refers strategists terminology
ag augenhohe branchen deutschland deutschlands europa gruppe innen jahr jahren koln landern mitarbeitende mitarbeiter morgen munchen produkten programm stuttgart urlaub vertrauen vollzeit zeitpunkt
allowance bonus bonuses budget contribution eligibility equipment grant grants incentives match matching perks plan referral schedule stipend stipends ✈
adding adopting advancing being blending bringing celebrating championing combining considering creating cultivating defining demonstrating embracing encouraging enjoying establishing fostering gaining having offering promoting providing raising setting shaping sharing showing teaching
audio chat image representation speech text tts video voice
approximately distinct five four seven six three two
afterworks avantages benefices capacites communautes competitions conges contraintes dernieres directives donn exigences forces grandes horaires instances meilleures niveaux objectifs os parties petits postes primes principaux problematiques problemes profils qualites titres ventes
bachelor bachelors bs comparable equivalent formally graduate higher master masters msc ph phd university valid weight
ads allocation calculations cards chains codes descriptions diagrams enforcement files forecasts forms instructions kernel kernels kit library liquidity scraping sheets store subsidies utilities
algorithmes ameliorations analystes articles atouts bdd changements charges comptes controles delais developpements developpeurs donnees equipements essais etudes evenements evolutions fichiers formations fournisseurs futures idees incidents informations ingenieurs interventions logiciels offres performances priorites produits rapports recommandations relations reportings requetes reseaux ressources resultats risques sauvegardes scientifiques stocks tendances versions
activite aeronautique agence agilite aisance alternance analyste anciennete anglais annee apprentissage arianegroup assurances automobile autonomie avant aventure eau echange ecrit em emploi employeur energie entreprise entretien environnement equipe euros excellentes exemple externe hesitez humain ia ils industrie informatique ingenieur interessement interet interim investit offre organisation universite
acting adhering advising aligning coaching collaborating contributing coordinating dealing either engaging facilitating guiding influencing interacting iterating mentoring participating partnering positioning standing staying thriving working
description hi maybe overview solvd summary whose ✨ ⭐
already always been built consistently currently ever found fundamentally generally had hired historically likely mostly naturally never previously primarily proudly recently relentlessly typically won worked
1password 3m accenture anyscale aveva betterup bjak blackrock block boomi clickup coder commure coreweave danaher deepl diligent ebay eeoc eliseai finster gsk guild harvey imanage innovaccer jerry keyrock kin kla lilt logicmonitor lookout lpl mainstay man mapbox micron nabla natera nerdwallet netskope norm octopus onepay pmg point72 presidio recruitingaccommodation regeneron satispay saviynt sentinelone sesame simcorp stay22 suno trimble uniphore wave whatnot worldquant writer zapier
achats aise appuyant basees cdd cle directement echanger engager engages etroite etroitement europeen fonctionnel intervenez intervenir interviendrez lien majeur particulier portee pourvoir principalement reussie significative specialise specialisee travaille travaillerez travaillez utilise y
bureaucracy calendar day fridays hn hype irl later minutes pacific past perfection quarter titles tuesday twice week yes
accessing actuarial av ct fact fp harvard instant linear molecular pdfs probability seasonal siem stanford supervised transcription
athena bedrock cdk cloudformation cloudwatch confluence dynamodb ec2 ecs eks emr foundry genders gke glue iam kinesis nifi oci opensearch rabbitmq rds sagemaker sqs trino ultraclusters
aber auserdem daher dann dazu denn deshalb dies egal es hinaus nachhaltigkeit sondern weiterhin welche willkommen zudem zusatzlich
administratrice asics deptofdefense gle gov h her hightouch inventor j john lgbt ltd m mo p poster posters v w yoga
abstract ad ambiguous billions complex difficult down extreme fragmented greenfield hard human massive messy raw sensitive tough undefined unfamiliar unstructured vague
accident birthday bonding caregiver childcare commuting family lifestyle maternity paternity trial volunteering wellbeing
biostatisticien changement conseil consultante datacenter datalake datawarehouse dba developpeur dr forfait handicap journal laboratoire logiciel marche patrimoine plm rapport seul sgbd sport stagiaire stress transport
bereich bereichen datenbank entsprechenden fuhrenden gangigen gesamten operativen relationalen relevanten sap schwerpunkt vergleichbaren „
bis datenstrecken hin hinweg raum sachverhalte strase tage tagen
8vc a16z accel andra andreessen andrej ark bain bond cisco elad exempt fincadia goldman gradient index intel june khk khosla kleiner late lightspeed lux mechanical mercato nemo rhineland sequoia yc
aligns clearly closely collaborates collaboratively complies concisely directly effectively interact meaningfully positively resonate seamlessly successfully
accelerators agreements augmentation basics clouds consumption dbs figures gateways hosting internals interoperability lakes marts objects plane queues releases repositories representations responses rollouts stores streams upgrades
acteurs activites ambitions applicatifs besoins defis directions domaines enjeux entreprises equipes filiales forums interlocuteurs livrables marches membres metiers mises missions partenaires pays pratiques responsables sites usages utilisateurs valeurs
ableitung anbindung anwendung auswahl automatisierung bearbeitung begleitung betreuung bewertung dokumentation durchfuhrung einfuhrung einhaltung erarbeitung erstellung forderung gestaltung identifikation implementierung leitung moderation nutzung optimierung pflege prufung realisierung sicherstellung steuerung ubernahme uberwachung verbesserung verwaltung vorbereitung
collecter concevoir conseiller creer definir deployer documenter elaborer extraire imaginer industrialiser organiser produire rediger resoudre structurer surveiller tester traduire traiter valider
friday literally manpower meaning mind openly sometimes
abroad anywhere arrangement flexibly indonesia interns remotely shifts
authentic compassionate convenient cultivate equitable fair foster healthy immersive inclusive nurture productive respectful rewarding transparent welcoming
advantages alert ats authorship aversion bullets earnings fear firmly framing gate http implication jd keywords kingdom localisation lock lundi mixed moderate none obsess ordering packard repetition rigour signal signals stated title url width
configuration construction creation definition determination maintenance manipulation migration navigation preparation presentation protection resolution transformation verification
ability able afraid aim aiming aims amazed chance claiming continue continues courage desire eager eagerness enough expected hesitate hunger keen prerequisite ready regards room sleeves strive strives striving wants willing willingness
ahead balanced center covey forward practice savvy side unicorns updated
affiliated almost discriminate exist explicit explicitly hacking heavily intended less liable limited named particular perfectly permitted registered rigid sincerely specified strictly sufficient suitable tolerate unlawful waiting
accompagne amene anime autonome curieux dote integre issu motive organise oriente ouvert passionne postulez pret rattache reconnu referent rigoureux toujours
actors agencies associates canadians cannabis caregivers cities communities disease finances firms goods governments manufacturers nerds parents performers robots sizes studios subsidiaries teachers vehicles workers
5g arbeitszeit beruf besten bmw datenprodukte datenschutz db deutschen etwas europaischen fachabteilungen ganzen grosten kolleginnen kontinuierlichen kund mobilen nachsten neu otto privaten rewe schwarz standorte thema vodafone weltweit zeit
adaptees adaptes analytiques appliquees associees associes avancees cles complementaires digitales environnementales grace liees lies necessaires operationnelles operationnels permettant prenantes provenant relatifs relatives representatives specifiques strategiques suivantes suivants telles tels transverses
acknowledge appreciate arise ask asks challenge change count cover decide describe deserve do exactly fight got hear hit know matter mean miss prove recognise say see stop stretch talk tell
calm coffee commute door kitchen maker mark pass phone radically ride stake study
a2a adk autogen bitbucket discord elk faiss fhir gpt grpc huggingface icml jax keras llama llamaindex lora maven mixpanel neo4j neurips oauth onnx opentelemetry parquet pgvector pinecone playwright qdrant quantization tensorrt triton weaviate xgboost
abreast abundance achievement backbone backing beginning blend boundaries combination confidentiality convenience corner disclosure duration elimination excitement feeling forefront foundation future gap grasp head heart intersection introduction limits link lot majority nuances number nyse pace peace possibility promise pursuit subsidiary vp wake wall wheels
adwtk9k6xtmu25y5a android b2 bio c1 copssc dsgvo east edtech equivalents formerly french highlights ics ifx iqt itar lightning lti mes mm nps ote pt rdbms spanish
analysierst arbeite arbeitest att auszeiten begleitest bekommst beratst bewirb bist entscheidend entwickelst erfahren erhaltst erstellst findest fuhrst gestaltest ich implementierst kannst kennst mochtest nutze ob schaffst setzt sorgst stellst treibst ubernimmst verantwortest vieles welches willst wirst zeichnest ■
accompagnons aimez allez apporte aura aurez aussi avez avons deja developpe egalement encourageons etes faites idealement jouerez ne notamment pas pourrez pouvez prenez proposons rapidement realise recherchons reconnaissez recrute recrutons reussir savez serez soit sommes souhaitez
adobe amplitude anthropic apple datadog deepmind devin doordash elastic hubspot lambda mckinsey meta mistral n8n nist notion nvidia outreach retool segment servicenow temporal tesla weights women workday
aggressively bootstrapped buying calculated candid closer endless exceptionally extremely foremost fulfilling honest increasingly incredibly initially intense investing linked missing physically plenty privately profitable relentless renewable renowned serious slow strongest technically uniquely unmatched visible
bronze cet eap ergs espp exited gympass k pdf prod rsus swile vlm
apprentice boot bus drop file format load module net notebook notebooks protocol score script sub vault
buro familie flexibles gesundheitsmanagement getranke gezielte gleitzeit handeln homeoffice jobticket kaffee kreativitat kultur mitarbeiterrabatte nachvollziehbar obst orientierung sozialleistungen strategischer stundensatz teamevents verfugbarkeit weiterbildungsmoglichkeiten wort
als am beim bitte kein keine mal neben nicht noch seit teil unter viele vom vor wieder z zum
ansprechpartner architekt bahn berater dienstleister entwickler experte gesammelt intelligenz kontext modelle softwareentwicklung spezialist systel tatigkeiten teamplayer teilzeit umgebung umgebungen woche
acceptable asked authorized beneficial broadly challenged easy embedded equipped externally frequently fundamental harder implied integral leveraged maintained monitored positioned prepared referred sold soon thoughtfully understood used verified vital widely
auditing auth autoscaling batching crms edit evals filtering funnels harnesses interpretability joins logs perplexity rbac regressions rendering rollback rpa telemetry traces tracing webhooks
additionally however select this thomson unitedhealth visa wells
acts allows becomes breaks cares counts depends does doesn ensures evolves excites exists feels fits gets grows happen happens helps instead isn knows learns lets looks makes maps matters means moves recognizes resonates runs scales sees ships shows simply sounds starts stays suggests takes thinks understands works writes
aan bij binnen een ervaring gold het je klanten met och om ontwikkelen onze op oplossingen te van voor werk
gmbh ja kg mediamarktsaturn n sei werde
aic allianz angabe aufbereitung auswertung bereitstellung datenverarbeitung entwicklung konzeption koordination losung mobilitat modellierung planung qualitatssicherung umsetzung verarbeitung visualisierung vorantreiben wertschatzung
accessibility accuracy auditability availability bias completeness consistency continuity correctness cost drift ease effectiveness efficiency ethics explainability fairness freshness hallucinations integrity latency maintainability objectivity offs output performance precision profitability quality relevance reliability reproducibility resilience responsiveness reusability robustness safety scalability stability throughput tolerance tone traceability trustworthiness uptime usability utilization
appear appears attendance competency ending interference names relationship
annotation assessment assignment cleaning cleansing collection curation detection diagnosis diligence distillation estimation fusion intake labeling loading localization negotiation parsing perception prep preprocessing provisioning querying recognition recovery reduction registry remediation retraining scoring segmentation sourcing standardization sync synthesis teaming wrangling
abstractions agents apis apps assistants automations chatbot chatbots connectors copilots flows frontends functionalities integrations interfaces loops modules prompts sdks surfaces templates uis
algebra berkeley boldly catalyst collectively crime crimes desks finally flags friends funds gil hierarchies histories horowitz jam journalism karpathy labels leakage linguists listening loans nights penalties perkins redpoint republic sachs squared steerable succeeds theft translations trees trials vectors ventures weaknesses ®
accelerer accompagner aider ameliorer analyser anticiper apporter automatiser avoir effectuer enrichir evaluer evoluer exploiter explorer identifier implementer integrer interpreter obtenir optimiser
allem arbeitsplatz arbeitsumfeld arbeitszeiten beitrag blick buros erfolg gestaltungsspielraum klienten kollegen kontakt kunden marken menschen mitarbeitenden mitarbeitern partnern perspektiven projekt standort standorten unternehmen weg weniger wissen
banque bonne capacite carte cooptation croissance distribution duree excellente fondation forte grande haute journee maniere methode methodologie mixite mobilite montee mutuelle nouvelle pedagogie politique premiere prise remuneration reponse solides synthese transition
away book checking compromise fit hand headcount hierarchy limit longer noise seat silos stopping tenure wait waste word words
asr cdc churn clustering concurrency cpu cuda ehr environmental hipaa hpc iso json kimball netsuite ocr offline rlhf sft sharepoint soc star tcp unity
accelerating achieving balancing documenting driving enhancing ensuring improving increasing keeping maximizing meeting mitigating overseeing preserving prioritizing reducing safeguarding streamlining strengthening
assessing assisting choosing collecting completing determining harnessing ingesting joining modernizing nearly normalizing outdated pairing paying preventing prominent putting rolling securing serial showcasing simplifying submitting visiting
biases curve customization enhancement extension extensions literacy modernization pragmatically predictions refinement rooms specializing trainer vs
arr brut clojure gpus ios ip quant sw ux
alle das dein deine die dieses ein eine einen ihr ihre komplexe mehr mehrere neue unser unsere verschiedene viel
auf aus bei bzw durch fur im inkl inklusive mit nach oder sowie uber und zu zur
ajoutee analytique associe automatique ayant claire clinique commerciale connexe critique decisionnel decisionnelle dynamique efficace financier fixe fonctionnelle humaine hybride individualise industriel innovante interne nationale necessaire operationnel operationnelle pme positif professionnel professionnelle rapide reel resolument rh scientifique similaire souhaitee stimulant strategique superieure technique technologique transverse universitaire utilisateur »
arts caliber collaborative competent conscious cultural directed disciplinary dynamic entrepreneurial flat friendly functional inspiring interdisciplinary knit multicultural neutral oriented paced performing proactive stimulating supportive vibrant
adverse breakfasts budgeting coblenz diagnostics dropbox endorse ga greylock healthier herkunft honesty iccv iclr layoff lombardy louis naming nc offensive oh pa pegatron permissions pharmacies placement remember retries scores sgw siggraph simpler spence supermicro svb taiwan termination vectordbs wistron wiwynn
12a6irldf3ki2nonksr4tifuz18rlqbaeyv air aujourd auto axa eacute environ euro export union utm
advisor affinity anchor appetite authority backlog bar blocks cadence capability credibility foundations instinct instincts intuition manner maturity mile multiplier narrative perspective responds rotation toolkit traction virtues
ashbyhq augmedix bill businesswire capitalone cnbc dot facebook forbes fullstory getathelas greenhouse hims instagram justia lambdalabs linkedin spotify sully tesa thesoftwarereport thomsonreuters uscis wayflyer wellhub ycombinator youtube
admin aml ar arm b2c boosting cac canva ccpa cheques cofounder cpo csv ds eoe esg fda fl gdpr hl7 images judge kanban kyc ltv md mdm mi milvus packaging phi pii ppo qlora rcm recall revops sidecare silver sla tn vet vlms
ae area asap bcba cto default dev fde founder freelance hub iii intermediate metro pm student
academy accessibles automatises concrets convictions corrective dataviz efficaces inclusif industrielle locaux logistique middleware nationaux produit radar relationnelles robustes rse statistique structurees vacances variees windows
beginn upgrade ⭕`;
