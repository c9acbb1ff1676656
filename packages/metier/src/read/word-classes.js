// Written by training/word-classes.ts. Words by class: a class a line.
export const wordClasses = `" ( ) , . / : ; > and including like or using via – — →
all each every it its my our s the their this your
& - o · • ● 、 ・
applying architecting building combining configuring crafting creating delivering deploying designing developing exploring implementing incorporating integrating introducing launching leveraging maintaining operating producing scaling shipping supporting writing
auf aus bei der durch eines fur im mit oder sowie uber und von wie zu
also can cannot could i ll may might must please shall should t that then they to we who will would you
a an another less more no one six some three two very
! ? because but if implies so someone though unless when why “ ” …
access allowance arrangements benefit budget card contribution coverage dependents discount discounts equipment expenses fund insurance leave lunches match matching meals membership memberships option options pension perks plan premiums provision referral reimbursement retreats savings schedules scheme stipend stipends subscription subsidy vouchers wellbeing ✈
champion covering define drive enable enforce ensure ensuring establish facilitate guide oversee promote support uphold
# = @ [ ] _ description https |
adjacent disciplinary facing following functional heavy quantitative related relevant similar specific
inspiring international occasional open
architect build configure construct create deploy design develop execute implement maintain manage
action autonomy clarity detail excellence flexibility impact initiative innovation judgment ownership responsibility rigor sense thinking urgency velocity
additionally daily day once since time
assessments audits best checks controls conventions documentation expectations guidelines measures methodologies plans policies practices principles reviews standard standards tests
addition base benefits bonus bonuses commissions comp compensation eligibility equity grant grants incentive incentives package packages pay program range ranges rate rewards salaries salary schedule ticket
anyone brands businesses clinicians companies computers consumers creators customers developers doctors enterprises everyone families fintechs hundreds institutions insurers merchants millions organisations organizations others patients people physicians professionals providers students tens them thousands us users
% annually bonding calendar days dollars downloads holiday holidays hour hours minutes month months off offsite per pto purchases recharge secondary vacation visits week weeks year
alerting assurance automation cd coding control dataops devops elt etl evals evaluation experimentation guardrails llmops logging measurement mlops monitoring observability qa testing validation versioning
agent agentic augmented autonomous compute embedding embeddings fine inference llm llms multi nlp olap prompt rag reasoning retrieval search streaming vector workflow
account accounting administrative advisory analytics audit chain consulting crm engineering finance fraud gtm hr legal marketing operations ops procurement reporting revenue risk sales supply tax underwriting
benchmarks contracts dashboards datasets definitions designs enhancements evaluations experiments forecasts gates guides hypotheses kpis logic marts mechanisms metrics outputs playbooks processes prompts queries reports rules scenarios schemas scripts sets strategies structures suites terminology transformations visualizations
acumen atmosphere attitude collaborator communicator credibility discipline environment ethic example instincts intuition mentality mindset paired player quo solver spirit starter thinker
accessible accurate auditable clean compliant consistent controlled correct curated documented effective efficient elegant explainable extensible fault governed maintainable modular observable optimized performant reliable repeatable reproducible resilient reusable robust safe scalable secure simple stable standardized testable tested timely trusted trustworthy understandable usable well
agency candidate career function individual interview member organization person role team workplace
accounts activities campaigns cases contexts cycles efforts engagements environments initiatives landscape opportunities programs projects resources responsibilities sessions settings signals sources space spaces tasks
analysis cleaning computing curation detection extraction generation handling ingestion learning loading management mitigation modeling modelling optimization orchestration preprocessing processing querying recognition serving storage teaming tracking training tuning visualization warehousing
analytical architectural business clinical commercial customer domain executive game operational organisational organizational product project scientific stakeholder strategic technical user
advisor analyst associate consultant designer developer engineer expert ii intelligence intern leader manager officer owner researcher scientist specialist
accommodate accomplish acquire anticipate attend attract be become bring demonstrate discover discuss disrupt earn find forge gain get grow harness join make meet navigate obtain play pursue put reach receive see share spend tackle take use
aktiv auch auserdem bereit dabei daher daran denn dich dies diese dir direkt eng es gemeinsam gerne heute hier ihnen immer interesse jetzt kontinuierlich lust nur sich sie sofort sowohl stets tag uns weiterhin willkommen wir
button fit immediately later matter paper return shift start touch
call check confirm consider exercise fill hire reasonably receiving recognise recruit refer review send submit upgrade upload view
both competing countless cross different diverse dozens external fellow internal key major many multidisciplinary multiple other regional several these upstream various varying
enjoy include includes involve involves is means offer offers requires
ahead early fast globally hyper profitable quickly rapidly small
before even far faster much rather something things together yet
capital company division firm group growth stage startup startups world
ability able aim aims amazed chance claiming continue continues desire eager eagerness enough expected freedom hunger necessary opportunity order ready room strive want wants ways willingness
analysts architects coaches collaborators designers engineers executives experts functionally leaders leads managers marketers owners partners peers pms researchers scientists smes specialists stakeholders strategists teams
bullet certain eeo equal exact however ideal legitimate perfect primary suitable unusual
ce cette chaque l la le leur notre sa son ta ton toute un une votre
api bot ci cloud container containerization containerized data database distributed enterprise event gpu hardware lakehouse mcp micro microservice microservices network networking production rest restful reverse serverless version web
blazer builders candidates colleagues employees folks founders humans individuals interns members persons prospects seekers talent teammates those veterans
apply collect conduct consume generate perform produce provide publish run stay write
active basic comfort deep demonstrable demonstrated direct excellent extensive good hands practical previous prior profound proven soft solid strong
centric class dollar driven evolving focused friendly funded growing house knit moving oriented paced performing stakes
audio chat chatbot chatbots conversational image messaging speech text tts video voice websites
approach bar capability community culture era eye goal level momentum org pace phase priority purpose region revolution setup success virtues
algorithmes applicatifs bases bdd bonnes cadres composants dernieres developpements donn donnees environnements flux futures grandes indicateurs infrastructures langages logiciels methodes modeles outils performances plateformes problemes processus rapports regles relations requetes reseaux sauvegardes serveurs systemes tableaux traitements ventes versions visualisations
constructive continuous downstream high human incremental long low maximum minimal ongoing optimal quick rapid self smooth strict
ambiguity assumptions chaos complexity deadlines intensity numbers offs pressure priorities uncertainty
acteurs activites aspects ateliers axes benefices besoins campagnes candidatures capacites cas changements chefs choix communautes contraintes demandes directions domaines droits elements enjeux equipes evolutions exigences fonctions forums grands instances interlocuteurs livrables marches membres mises normes objectifs offres opportunites partenaires parties phases principaux principes problematiques profils programmes projets recrutements responsables ressources resultats reunions secteurs sujets taches travaux valeurs
actionable breakthrough clear compelling complete concrete crisp groundbreaking impactful independent informed innovative insightful pragmatic precise smart sound successful sustainable thoughtful valuable
plein tant
additional annual catered competitive comprehensive discounted discretionary employee employer extended extra flex flexible free generous monthly numerous periodic premium private quarterly regular relocation restricted sponsored stock subsidized unlimited voluntary yearly ️
aptitude contribuer parking participant participation participer veiller
amounts array detector suite variety
accountability adaptability agility ambition attention authenticity belonging caring confidence craftsmanship creativity curiosity diversity ego empathy empowerment enthusiasm grit honesty humility inclusion independence intellectual mind obsession openness perfection pragmatism teamwork transparency trust
algorithms approaches architectures backends ecosystem ecosystems engine engines framework frameworks infrastructure layer layers libraries methods modules paradigms patterns pipelines platform platforms primitives protocols servers services stack stacks techniques technologies tooling tools workloads
datacenter datawarehouse logiciel strategie systeme
abgeschlossen datenbanken englisch gesammelt kontext mentalitat programmierung projekten projektmanagement softwareentwicklung strukturen systemen umfeld umgebung
afraid aiming committed continuing empowered encouraged energized excited experiencing going happy hiring hungry intended interested keen looking opening pioneers positioned proud registered searching slow striving tied unable unsure waiting willing
blend boundaries emphasis expertise exposure familiarity focus forefront foundation foundations gap grasp interest intersection knowledge passion practice record understanding vision
3d aba adversarial artificial biomedical causal computational cpu dashboarding diffusion dimensional dl electric experimental graph heterogeneous hpc language linear machine mathematical multilingual multimodal natural neural object offline parallel predictive probabilistic recommender reinforcement relational rl semantic smaller sota specialized statistical supervised synthetic unsupervised visual
adapting analyzing automating conducting consuming evaluating executing explaining interpreting managing optimising optimizing orchestrating owning preparing refining reviewing running structuring validating
analyze assess automate benchmark enhance govern improve improved measure monitor monitors optimise optimize prepare standardize streamline track update
advanced ai art blockchain decentralized edge emerging enabled existing foundational frontier gen genai generative grade intensive latest ml modern native new novel party popular powered proprietary source traditional
ab arbeiten beginnt bietet damit einfach gehoren gehort geht genau gibt ist kann liegt macht sind steht taglich um unterstutzt vertrauen welche wird zahlt zeitpunkt
academic ba bachelor bachelors bs comparable degree equivalent formally graduate higher master masters ph phd stem university valid weight
abstimmung aufbau ausbau basis beratung betrieb entwicklung grundlage hilfe hinsichtlich innerhalb rahmen unterstutzung verstarkung weiterentwicklung
housing http id inc mail night q raises shop study
accepted accountable advised asked assessed assigned authorized available benchmarked beneficial born central challenged collected coming compatible conducted confirmed considered contacted covered crucial defined dependent described determined eligible embedded employed equipped evaluated exclusively featured filled given headquartered heavily held included instrumental integral involved kept known leveraged located made measured modified named part performed permitted pivotal playing processed prohibited prorated provided recognized reflected representative represented responsible rewarded rooted solely subject submitted sufficient supported surrounded tasked thoughtfully traded treated updated verified
adoption architecture completion delivery deployment deployments development discovery enablement execution exploration implementation improvement integration iteration lifecycle planning prototyping rollout
approfondie aupres autour charge coeur compte cœur dela descriptif destination disposition ensemble garant jour lie lors mondial oeuvre parti partir place pres privilegie provenant respectueux sein œuvre
craft deliver innovate land launch most operate ship
abschluss beispielsweise bereich berufserfahrung bzw controlling erfahrung erfahrungen excel fachrichtung hochschulstudium idealerweise informatik insbesondere kenntnisse mathematik ms schwerpunkt statistik studium umgang vorzugsweise wirtschafts wirtschaftsinformatik wirtschaftswissenschaften
accessibility adherence auditability completeness compliance confidentiality ethical ethics explainability fairness governance hallucinations lineage privacy regulatory reproducibility safety security sox sustainability tone traceability
accelerated agreed aml broad broader continued core current entire established highest larger overall respective shared term wide wider
anything anywhere away back ending half hand living mark money ourselves places remotely society started themselves yourself
above advantage adventure again alone anyway apart box canvas clearance dna field itself negotiable notebooks profile qualification requirement score section submission taste verbatim
alike attack boxes canadians commitments communities continents desk devices differences discretion disease earlier economy equality fairly finish games globe hires importantly internally loans medicine nationwide norms paycheck seriously shops voices worldwide
ago certified junior seasoned senior trainee
application case channel cluster content context dashboard feature frequency interaction kpi loop metric model pipeline runtime schema solution system task tool
corporate educational financial industry market patient personal professional social
address answering articulate communicate convey critically debug diagnose distill explain express fix handle interpret intuitively organize present price refactor resolve spot summarize switch synthesize tailor trace troubleshoot visualize watch
1password abridge accenture airbnb anyscale appfire arize aveva betterup bjak blackrock block boomi clickup cloudflare coder cohere coinbase collibra column commure coreweave danaher deel deepl diligent ebay eeoc eliseai finster five9 genesys gm gsk guild harvey hays hx imanage keyrock kikoff kin kla lilt logicmonitor lookout magicschool man mapbox micron miro nabla natera nerdwallet netskope onepay patreon paypal pmg posthog presidio pwc ramp recruitingaccommodation regeneron replit satispay sentinelone sesame simcorp statista suno tide trimble uipath uniphore vanta welltech whatnot worldquant writer zapier
accuracy availability bias cost demand drift effectiveness latency output performance quality relevance throughput volume
about against beyond by during on outside over regarding toward towards under until upon while without
after first last past right same than unicorn
accurately automatically autonomously clearly collaboratively concisely confidently creatively directly dramatically easily effectively efficiently frequently independently interact iteratively positively reason reliably responsibly safely seamlessly securely strategically successfully
app asset aviation beauty brand commerce consumer creator energy entertainment estate fashion fleet food goods internet label marketplace mobility music online payments provider rental shopping wealth
academy ajoutee alteryx ambitieux analytique appetence artificielle assurances automatique autonomie clinique commerciale commun critique durables enfin externe hybride ia indispensable informatique innovantes mathematiques necessaire positif reel relationnel requis solide stimulant technologique utilisateur »
behavior behaviors blockers bottlenecks challenges changes constraints costs debt defects dependencies discrepancies drivers errors failures feasibility friction gaps goals inefficiencies inputs issues needs objectives pain problems questions requirements risks structure threats
administration analyse definition interpretation migration
bord carriere competence confiance cooptation cybersecurite datos demande donnee fois formation france interessant mesure personne plateforme pointe programmation proposition proximite recherche relation sante situation societe synthese valeur veille vente
collection configuration construction correction creation determination manipulation mapping navigation preparation protection reconciliation resolution segmentation selection transformation verification
allen daruber deinem deinen dem den diesem echten einem einer ihrem ihren ins nachstmoglichen rund unserem unseren unterschiedlichen
accompagnons apporte aurez avez avons developpe donner encore encourageons etant font integrerez integrez jouerez pas permettent possedez realise recherchons recrutons rejoignez rejoindre sommes ✅
3rd manner publicly third thought
demos mvps pocs pragmatically prod prototypes scratch tickets
adopt combine democratize embed evolve extend introduce invent leverage own pioneer set spearhead utilize
engagement feedback input insight insights progress recommendations results stories trade updates value visibility
audience backlog capacity category conversation line mix narrative outcome portfolio relationship reputation road sale territory traction translation treatment utility workforce
collaboration command communication consensus debugging interpersonal negotiation presentation prioritization problem storytelling troubleshooting verbal written
au d de du en et jusqu «
aktuell allem angebot europa innen jahr jahren klienten kunden landern menschen mitarbeitenden mitarbeiter mitarbeitern nachhaltigkeit organisationen programm unternehmen unternehmenskultur weltweit zeit
convert derive explore extract gather identify ingest investigate map onboard prioritize propose recommend solve suggest surface translate turn uncover understand verify
affinitat arbeitsweise auffassungsgabe auftreten ausbildung denkvermogen deutschkenntnisse englischkenntnisse fahigkeiten gehaltspaket kommunikations kommunikationsfahigkeit kommunikationsfahigkeiten motivation qualifikation teamfahigkeit verstandnis
answers commitment contributions curve dedication driver idea ideas joy lives
cours dimension jours meme mois plus rtt salaire semaine teletravail valoway
autres aux ces des deux differentes differents divers diverses les leurs mes multiples nombreuses nos nouveaux nouvelles plusieurs quelques ses tes vos
abgeschlossenes ausgepragte bereits deutsch erste fundierte gute jahre mehrjahrige mindestens nachweisbar powerpoint praktische projekterfahrung sehr umfangreiche vergleichbare vorteil wunschenswert
aktive analytische andere anspruchsvolle attraktive bestehende betriebliche deren digitale eigene eigenverantwortliche enge fachliche flache fuhrende gemeinsame globale grose hohe individuelle komplexe kostenlose langfristige millionen moderne nachhaltige neues offene optimale personliche regelmasige selbststandige sichere spannende starke strategische strukturierte technische technisches umfassende unterschiedliche vielfaltige weitere zahlreiche zentrale zentraler
bout carrieres coherence collecte competitivite conception conformite connaissance controle disponibilite fiabilite forme gestion gouvernance livraison maintenance maintien maitrise matiere mise modelisation modification qualite recette redaction replication restitution sauvegarde securite stockage structuration supervision surveillance traitement valorisation visualisation
areas audiences awards backgrounds categories channels classes contributors countries cultures departments dimensions disciplines domains entities facilities factors fields forms functions groups hats indicators industries levels lines locations markets modalities openings parts positions purposes reasons regions roles sectors simultaneously squads stages states topics types units vendors verticals zones
arbeit arbeitgeber arbeitsumfeld arbeitszeiten aufgabe aufgaben begeisterung beitrag bewerbung entwicklungen herausforderungen ideen kollegen kompetenz leidenschaft personlichkeit projekte rolle ruckmeldung tatigkeit wachstum wissen ziele zukunft
acceptance code decision diligence incident intake manual metadata pricing pull release remediation response sdlc unit
act adhere advocate align assist balance bridge comply connect contribute coordinate engage follow influence lead participate pitch respond scope
bad claims compromising conviction criminal cyber diagnostic emotional exploit failure immigration message nor payment penetration sacrificing sensor suspicious transaction
ambitions bets codebase crew difference effort electricity factories instinct journey mandate medicines mission moment moments ones path perspective playbook selves sleeves story thing way
client contrat cse defi dsi francais groupe handicap numerique personnel poste potentiel profil projet quotidien recrutement sport transport travail
becomes deserves impacts informs inside onto reflects represents requiring showcasing
advantageous desirable desired e eg essential ideally mandatory needed nice optional preferred required
alerts auditing autoscaling batching codes diagnostics edit enforcement filtering funnels harnesses instrumentation interpretability joins logs macros perplexity rollback runbooks scores slas slos subsidies telemetry traces tracing utilities videos webhooks
aiops backend front frontend infra ios mobile software sre sw ui ux
area center centers corporation department headquarters hq hub hubs metro office offices pack pool portal site workspace
ambient august branch lightspeed securonix stepstone weights
few five four funding little quarter seven step tuesday united waste
alan allium ashbyhq augmedix bill builtin capitalone character clay cnbc dot facebook forbes fullstory getathelas glassdoor greenhouse hims instagram jerry justia lambdalabs linkedin shepherd spotify sully tesa thesoftwarereport thomsonreuters wave wayflyer wellhub youtube
annotation anomaly attribution auth backup benchmarking caching calling chunking classification clustering distillation enrichment eval forecasting graphics grounding indexing kernel labeling localization memory outdated perception persistence personalization prediction profiling prompting query ranking recommendation refactoring regression rendering representation retraining routing scheduling scoring similarity simulation stream summarization triage
besoin bureau cabinet cadre campus centre changement chiffre collectif conseil contexte cycle datalake departement deploiement developpement directeur domaine fonctionnement laboratoire langage marche modele monde niveau nouveau parc partage patrimoine perimetre pilotage plm pole programme rapport reseau respect risque savoir secteur sens service siege soutien stress suivi temps titre vendredi
advancement coaching courses further gathering initial mentorship offering onboarding screening sharing therapy
8vc a16z accel accessing bain bond goldman gradient harvard khosla kleiner lux seasonal sequoia stanford yc
12a6irldf3ki2nonksr4tifuz18rlqbaeyv auto cpo eacute hightouch iii images m p vs w
bank buy desktop tokens transfer yoga
adapter aider echanger efficacement etre evoluer exemple hui idealement particulier programmer reussir
abilities attributes background certification competencies depth education english experience fluency fundamentals german haves languages mastery names possess proficiency programming qualifications skills
actually already always are currently ever genuinely historically just never not now only previously re really remain still truly ve were won
accelerate achieve advance affect amplify augment boost deepen describe determine elevate enrich equip exceed expand fuel increase inform keep maximize modernize personalize predict prevent protect prove push raise realize redefine reflect reimagine reinvent represent revolutionize safeguard save shape showcase simplify strengthen transform unleash unlock
andreessen chart cold elad exited index intel june nearly paying prominent serial y
actively continually continuously help instantly judiciously meaningfully occasionally proactively sometimes systematically ultimately
everything helping how knowing maybe meaning therefore what where wherever whether which
associated async asynchronous batch camera classic common compound device hosted legacy medallion modal premises robot row tenant tolerant traffic tuned underlying
amazing deeper exceptional exciting healthy holistic incredible outstanding rewarding rich substantial unique unparalleled vast winning
adaptees adaptes analytiques associees associes avancees ayant cles commerciales complementaires complexes digitaux existants exploitables externes financiers fonctionnelles fonctionnels grace informatiques innovants internes liees lies metier mis necessaires nelisa numeriques operationnelles operationnels pertinents prenantes reglementaires relatives requises specifiques statistiques strategiques suivantes suivants technologiques telles tels transverses varies
arbeitsplatz austausch bereichen buro erfolg experten fachabteilungen fachbereich fachbereichen fokus herzen kontakt konzern lebenslauf marken markt perspektiven projekt stakeholdern standort standorten tatigkeiten weg ziel
clients restaurants
achieved acquired announced backed centered composed constrained created deployed developed earned evolved expanded founded fueled gained generated guided helped integrated joined launched led managed operated owned partnered published raised ranked received redefined scaled secured shipped signed transformed validated visited welcomed
cadence criteria implications instructions links methodology offerings paths period philosophy possibilities potential process qualities rates rotation statements steps traits
begleiten bringen ermoglichen erstellen fuhren haben konnen nehmen runden stehen suchen ubernehmen zeichnen
dog flight profit seed series silicon staffing subsidised summer vc venture
' super
achieving assessing balancing blending bridging celebrating championing cultivating demonstrating documenting driving encouraging enhancing establishing fostering gaining improving increasing measuring meeting mitigating preventing prioritizing promoting providing radical raising reducing rolling safeguarding streamlining strengthening
analysieren denken entwickeln entwickelt erreichen europas gestalten implementieren kommen leben lernen machen mitzugestalten nutzen optimieren sammeln starten teilen umzusetzen verbessern verfugung wachsen werden zahlen
boards denero dense jm9l4o9q palatinate prem premise propelled sturdy style swile ups
according approved aware based due pursuant thanks
adobe amplitude anthropic apple booking datadog doordash elastic hubspot lambda mckinsey meta mistral n8n notion nvidia okta outreach retool rippling segment servicenow temporal tesla workday
alignment authority cohesion conversations decisions demonstrations direction discussions guidance launches leadership meetings narratives oversight partnerships proposals relationships roadmap roadmaps strategy tradeoffs
adhering aligned along combined especially incl particularly powering preferably specializing specifically such tailored utilizing
across alongside among around as at behind between for from in into involving of spanning through throughout with within
durable dynamique fixe humaine individualise industriel interne nationale operationnel operationnelle professionnel professionnelle resolument rh scientifique similaire souhaitee strategique superieure technique universitaire
configurations machines messages modes notes points references restrictions robots situations tables
accelerating adding advancing becoming bringing changing checking choosing collecting disrupting doubling embracing empowering enjoying entering expanding giving having holding impacting joining keeping making modernizing pioneering protecting pursuing pushing putting reaching reading redefining reimagining representing reshaping rethinking revolutionizing saving securing seeing setting shaping showing tackling taking transforming treating unlocking
abteilung augenhohe bahn bereiche bereitschaft deutschland entscheidungen ergebnisse fachbereiche gruppe informationen leasing mehrwert mitarbeitende moglichkeiten plattform probleme produkte produkten raum sachverhalte schnittstelle strase themen umgebungen verstandlich welt zusammenarbeit zusammenhange
consistency continuity correctness ease efficiency integrity maintainability precision profitability reliability resilience reusability robustness scalability simplicity speed stability tolerance uptime usability
adopted assembled been built closed completed crafted delivered designed discovered done found grown had hired identified implemented learned left recently reviewed seen shown solved spent taken trained used worked
agnostic balanced capable comfortable confident engaged engineered familiar fluent grounded meticulous organized proficient
acces acquisition activation adaptation aide air amelioration amp animation automatisation avant avenir echelle ecosysteme edition efficacite elaboration etat etude evolution exploitation export expressions identification identite industrialisation ingenierie injection installation integrite investigation optimisation organisateur utilisation
appear appears asap ats bullets explicit explicitly firmly greenfield hacking lock loss lower mixed moderate none partially repetition rigour seniority signal specified stated twice
adapt customize deploys document evaluate experiment expose incorporate instrument integrate iterate operationalize orchestrate productionize prototype refine scale test train tune validate
accordance applicable civil disabled domestic exempt federal illness legally local marginalized protected union
aren believe belong care deserve don expect fail have haven lack live love need obsess prefer pride require reside thrive tick treat wish
accommodation accommodations adjustment adjustments agencies agreement applicant applicants approval authorization characteristic characteristics consideration cv cvs disabilities discrimination discriminatory emails employment fee fees harassment information interviews law ordinance recruiters regulation residents resumes visas
acknowledge add answer appreciate arise ask break challenge change choose click compete count cover decide do feel fight figure got hear hit hold know learn let look mean miss move occur pivot read say sell show speak stop stretch succeed talk teach tell think try win
accept administer affirmative compromise disclose discriminate exhaustive exist generic guarantee headcount hesitate liable limited longer mention needing otherwise particular perfectly pure replace rigid tenure wait word
agilen aktuellen analytischen anderen bestehenden besten betrieblichen datengetriebenen digitalen dynamischen eigenen engagierten entsprechenden erfahrenen ersten externen fachlichen flexiblen fuhrenden gangigen ganzen gesamten globalen grosen guten hohen innovativen interdisziplinaren internationalen internen kolleg kolleginnen komplexen kund mobilen modernen nachsten neuen offenen offentlichen operativen passenden personlichen relevanten sicheren spannenden starken strategischen technischen technologischen umfassenden unbefristeten vergleichbaren verschiedenen vielen vodafone wachsenden weiteren zentralen
10x added better brighter collective constant entirely extraordinary genuine great greater huge immediate increased lasting meaningful measurable outsized positive quicker real significant superior tangible transformative unprecedented
bewegen bieten da dass ermoglicht erwarten erwartet finden fordern freuen geben gehen helfen mochten schaffen setzen sorgen stellen unterstutzen was wenn wo wollen
angular bash c css cuda dax django fastapi flask go golang graphql html java javascript js kotlin linux matlab node php powershell python r rails react ruby rust sas scala scripting shell spring swift tailwind ts typescript unix vba vue xml
celebrate chase considers embrace employ encourage expects host invite prohibit recognize respects reward seek seeks welcome welcomes
angels banks cities firms footprint investments investors lenders maker makers marketplaces minds performers players presence retailer retailers solvers thinkers vcs workplaces
al auslastung bac dauer einsatzort ende intro ja monate ort pro september stunden tage
applied chief dev distinguished fde founding freelance fullstack head mechanical principal quant sr staff stealth swe visionary vp
asia circle club fargo financing geico hat hero hers kluwer nation packard planet reuters savvy sleep unicorns wolf zeiss ™
a2a ansible bert chatgpt claude cloudwatch containers copilot crewai ct cursor dagster docker ec2 ecs eks elasticsearch fhir figma flink gemini github gpt grafana grpc helm hex hugging huggingface iac iceberg icml jax jenkins jupyter kubeflow langchain langfuse langgraph langsmith llama llamaindex lora matplotlib mlflow neurips numpy ocr openai openshift palantir pandas pdfs pinecone playwright prefect prometheus pub pulumi pytorch quantization rabbitmq ray scikit selenium sigma slack soc2 spacy streamlit stripe tensorflow terraform transformers vercel vertex vllm
affordable ambitiously beautiful cohesive concise connected customized delightful intelligent interactive intuitive justice magical personalized polished powerful responsive safer seamless simpler smarter unified
accompagner ameliorer animer apporter comprendre construire coordonner developper effectuer evaluer faciliter favoriser former fournir garantir integrer mener permettre piloter proposer realiser renforcer respecter soutenir suivre superviser tirer
accelerator apprenticeship article assistant award cohort compiler component contractor country course glance guideline inflection internship letter license normal reality resident ride round student whose
activity awareness breaches concerns considerations cookies counsel details disclosures duties inquiries laws liability obligations records regulations requests rights scams terms
airbyte airflow amazon apache aws azure bigquery cassandra clickhouse databricks dbt delta etc fivetran g gcp git gitlab glue google hadoop hive ibm informatica iot jira k8s kafka kubernetes looker lookml metabase microsoft mongodb mysql nosql omni oracle postgres postgresql power powerbi pyspark qlik redis redshift s3 sagemaker salesforce snowflake spark splunk sql superset synapse tableau talend trino
being dealing either selling standing staying thriving working
aber arbeite besitzt bringst erforderlich hast ob schrift sondern verfugen verfugst werde ■
builder college contributor demo forward founder generalist hacker hn ic learner notebook operator pod screen separate spec strategist sync trail yes
asics bronze cac canva ccpa default deptofdefense dr eap esg file formerly fr gle gov her inventor ip j john kyc lgbt ltd mdm mo negative poster posters pt rcm recall silver sla v vet vlm
aller basierten bestehender deiner dieser geeigneter groser ihrer ihres innovativer komplexer moderner muss neuer sprache technischer unserer unseres zwischen
beach blog careers ceo co com cto docs foxglove grnh info io jobs main medium news ok pages pdf posts twitter vacancies www x
100m 10b africa america celonis child doctor fortune gartner humanity ide labor lever magazine philadelphia season springer today tomorrow u unify valley winner women
ad billions cutting extreme fragmented inspiration large lots massive raw sensitive state unstructured
atlassian covey dust else lightdash literally norm octopus there
amene autonome curieux diplome dote force integre issu n organise ouvert passionne pret rattache reconnu rigoureux toujours
age ancestry belief childbirth citizen citizenship color colour condition creed disability ethnic ethnicity expression faith gender genetic genetics identity marital military national nationality neurodiversity orientation origin physical political pregnancy race regard regardless religion religious sex sexual status veteran
arrest beliefs blogs books certifications chemistry conferences dinners drinks events fruit funds gatherings hackathons hierarchies inconsistencies internships journalism journals offsites patents publications responses schemes talks transactions transfers
applies began believes cares comes complies contributes embraces enjoys exists loves participates starts strives takes thinks thrives values violates works
agile ambitious arts collaborative creative directed dynamic empathetic entrepreneurial equitable flat hardworking inclusive influential interdisciplinary iterative kind lean minded multicultural proactive relentless respectful supportive transparent vibrant welcoming
bedrock biases codex deepmind desks devin directory face finally foundry gateway redpoint sc sdk subtle termination ubiquitous ultraclusters weaknesses
competitions conditions conges evenements horaires os petits primes qualites tiers titres
bootstrapped closer completely designated duty extremely foremost fundamental incredibly initially linked loved outlined plenty prioritized privately renowned second serious uniquely unmatched visible vital widely worth
advise allow avoid close cultivate delight empower encompass feed foster give highlight inspire lift nurture remove retain serve unblock
banque bonne capacite carte curiosite demarche distribution excellente fondation forte grande haute journee maniere methode methodologie mixite mobilite montee mutuelle nouvelle politique premiere prise remuneration reponse rigueur solides transition tres
+ 0 100k 10k 120k 140k 150k 1b 1m 200k 250k 50b 5m < approximately arr billion cad cet commission eur gross k least million min trillion usd zone ~ £ €
advice closely coach collaborate collaborates consult educate mentor non pair partner ranging
actions analyses anomalies budgets causes ceremonies documents incidents interventions investigations migrations modifications notices procedures segments specifications volumes
9fin acorns adidas almedia alphasense ambience arc artera auger automattic baseten baton bereal bitvavo blinq blue bluefish bolt bubble crusoe dandy decagon distyl drata ema evolutioniq flutter gecko gusto hadrian headway heidi highlevel homebound hpe humana imprint intercom invisible lantern lendable libra lightfield lmarena maincode multiverse nebius neo orbital oumi playstation porch relay revolut rhythmx scribe sei sierra smartly socure speechify taktile tandem tilt titan traversal trellis trm vetcove vinted voodoo waymo weave webflow yahoo zeta zillow
alles bitte dafur dann darauf dazu etwas fachlich flexibel ganz hinaus jeden moglich richtig schnell selbstverstandlich stetig warten weiter wichtig zudem zusammen zusatzleistungen zusatzlich
aic anbieter architektur ausrichtung datenanalyse datenmodelle datenqualitat digitalisierung einarbeitung fahigkeit hersteller kommunikation konzepte losung mitarbeit modelle moglichkeit qualitat sicherheit suche verantwortung verlangerung vielfalt
abstractions agents apis applications apps assistants automations capabilities components connectors copilots experiences features flows functionality implementations integrations interactions interfaces loops models products sdks solutions suggestions surfaces systems templates uis workflows
adaptable brilliant cool curious dedicated enthusiastic exceptionally experienced highly humble intellectually motivated obsessed passionate resourceful scrappy seeking sharp skilled talented technically
4hana bi bo bw di fabric factory hana lake lakes mining net server ssis studio vault warehouse warehouses
accelerates addresses automates celebrates champions communicates connects creates defines demonstrates drives emphasizes empowers enables encourages enhances ensures extends fosters fuels gives handles improves keeps makes manages meets powers prioritizes promotes recognizes said serves shapes solves supports transforms turns understands unleashes
automotive b2b banking biotech crypto defense digital ecommerce electronics fintech gaming government healthcare industrial investment logistics manufacturing media mortgage pharma pharmaceutical public regulated retail saas sciences sector sports tech technology telecom vertical web3
clicking completing contact email me name out recruiter request resume sponsoring submitting thank visit
alle das dein deine die ein eine einen erfolgreich freude gut ihr ihre kein keine mehr mehrere neue nicht noch schon seit spas technisch unser unsere verschiedene viel z zwei
actual annualized anticipated attractive cash commensurate depending estimated exclusive final hourly listed offered posted starting target targeted total typical variable vary
99s abroad average borne brut disruptor door e2 internationally laptop leaves monday phone quot rated rating sections std up vested voucher weekly 。 在
ameliorations articles avantages chances charges collaborateurs collegues competences comptes consultants defis delais developpeurs entreprises equipements etudes formations fournisseurs idees informations ingenieurs metiers missions parcours passionnes pays personnes postes pratiques principales priorites produits recommandations reportings responsabilites risques scientifiques sites tendances usages utilisateurs
caregivers collectively creatives educators ergs parents scammers
admin lt unlike utm
allocation behaviour catalog connectivity consumption enhancement expansion flow interoperability library limits literacy maturity modernization movement operation readiness refinement store truth usage utilization wins
big datenbank datenschutz db deutschen dwh einsatz europaischen grosten inhouse jobrad ki logistik netzwerk neu otto privaten prozess relationalen rewe sap technologie „
calm dinner finances headspace kitchen linguists penalties police snacks translations
branded conscious frequent healthier ipo light minute neutral old progressive special virtual wfh
assurant assure assurer assurez avoir compris continu garantissant incluant integrant maitrisez travers utilisant
401k accident birthday breakfast caregiver cell childcare christmas commute commuter commuting dental excluding family fertility fitness fsa fully gym health home hospital hsa income life lifestyle lifetime lunch maternity meal medical mental paid parental paternity pet purchase retirement sabbatical short sick socials spending statutory transportation travel tuition volunteer volunteering wellness winter
con ex gymlib tel
accelerer analyser anticiper collecter conseiller exploiter identifier imaginer interpreter obtenir organiser resoudre tester traduire transformer
aan b bij een ervaring het je met om onze op oplossingen van voor
andrej birthing browser bug circuit cognitive conference contextual curriculum dataset defect dependency entity factual fallback golden instruction investor load log ontology privilege protein rule scenario sequence session sprint star urban vulnerability wallet white
addressing allowing closing communicating connecting digging enabling extracting generating identifying informing navigating presenting resolving simplifying solving surfacing translating turning
analyzes implements maintains prohibits provides
angehorigen auswertungen datenanalysen datenmanagement datenmodellierung datenpipelines datenstrukturen gleitzeit infrastruktur morgen produkt programmiersprachen strategien trainings unternehmens weiterbildung workshops
abstract ambiguous bold challenging complex critical down ended interesting messy pressing promising repetitive root routine tough undefined vague varied
berkeley board combinator dynamics lab labs maps size street ®
actors advertisers advisors americans apprentices artists associates calls children contractors employers entrepreneurs fans friends governments homes hospitals innovators lawyers learners manufacturers mistakes operators phds practitioners radiologists schools sizes spread studios subsidiaries suppliers teachers technologists vehicles workers
abwechslungsreiche agiles analytisch analytisches attraktives enger fach flexibles fliesende ggf groses gutes hoher hohes internationale internationales konzeptionelle mobiles schnelle sicherer sicheres vermogenswirksame zusatzliche °
affiliated agree assured barriers blocks broadly consent externally factor farms hierarchy innovator interference maintained multiplier refers result seat side
ads algebra bike boot cards catalyst crimes descriptions flags fusion gil horowitz karpathy leakage parsing perkins predictions prevention provisioning recovery reduction registry republic sachs scraping sheets synthesis trees upgrades vectors ventures wrangling
alternative cancer clinician drug geographic loan outbound payer publishing radiology skill specialty threat vehicle
aladdin arctic charlotte eight ge green infinite optum rad red select semi teladoc thomson unitedhealth wells western wolters
ableitung anbindung anwendung aufbereitung auswahl automatisierung begleitung bereitstellung betreuung dokumentation durchfuhrung einfuhrung einhaltung erarbeitung erstellung forderung gestaltung identifikation implementierung konzeption koordination mobilitat modellierung nutzung optimierung pflege planung qualitatssicherung realisierung sicherstellung steuerung ubernahme uberwachung umsetzung verarbeitung verbesserung visualisierung vorbereitung
advancements advances asks assignments breakthroughs codebases concepts developments dives findings innovations learnings literature papers research studies theory trends views
authorship courant earnings gate implication jd keywords kingdom ordering title url width
b2 behavioural gympass highlights historical intermediate mid middle nbsp och potentially protocol reduced spatial
c1 distinct dutch french mm nationalities ote petabytes pm saved spanish spoken times years
candidature chaine communaute comprehension conduite croissance diversite duree filiale fonction partie pratique progression publication realisation responsabilite reussite satisfaction specialisation vie
assessment assignment concept evidence exploratory framing hypothesis ideation inception issue mvp peer pilot poc post pr pre proof scoping zero ⭕
alto angeles athens australia california chicago city colorado county dc diego francisco ga interviewing ireland japan jose ma massachusetts singapore square sydney tx va wa washington york
administrer automatiser concevoir creer definir deployer documenter elaborer gerer implementer industrialiser maintenir optimiser preparer produire rediger structurer surveiller traiter utiliser valider
achats aise appuyant cle directement engager engages intervenez intervenir interviendrez majeur portee pourvoir principalement soit specialise specialisee travaillerez travaillez
begin behave carry come commit depend differ dig dive fall invest jump listen opt overlap pass pick relocate rely reply report roll settle sit sponsor stand wear work
assistance communications connection consultancy cooperation coordination escalation exchange interface liaison materials partnership presentations
absolute awesome biggest brightest centralized earliest epic everyday fastest favorite flagship future generational greatest ground hardest newest newly next official rare recruiting recruitment single sovereign ticker true ultimate universal upskilling whole widespread
abreast abundance achievement advantages amount aspect backbone backing beginning behalf bit breadth burden chapter choice combination copy currency decade decades director disclosure discussion distance duration effects elimination estimate examples expectation extension feeling floor heart institute introduction list lot magic majority nature nuances number nyse peace picture point possibility powerhouse principle promise pursuit spectrum squad strength subsidiary sum trajectory upside wake wall words
chacun communiquer devenir faire lutter mettre mieux monter partager prendre relever rendre repondre teletravailler toi tous toutes
acteur candidat chef futur gestionnaire meilleur membre partenaire premier referent responsable veritable
acting adopting advising aligning collaborating contributing coordinating defining diving engaging experimenting facilitating focusing guiding influencing innovating iterating mentoring pairing participating partnering positioning researching selecting speaking teaching
bcba bio canada contract east eastern emea eu friday greece italy latam nasdaq near north palo usa
afin apres avec combinant comme contre dans depuis dont entre ou par permettant pour puis que selon serait seront sous sur vers
* ainsi chez est mais peut qu qui sans se sera si sont tout ¿
alors aujourd capgemini carrefour cela el elle il ils manpower nous para postuler postulez pourquoi safran thales tu vous
aerospace biology computer cs economics electrical fp informatics malaysia math mathematics physics probability robotics science statistics thailand
alert brief bus cause cookie deadline district extent format gold link material mile objective panel question requisition script superintelligence symbol table trial window
adtech advertising b2c billing buying collections credit crime cx cybersecurity decisioning grid lending martech payroll pharmacy property robotic semiconductor trading treasury
dream fear hope lifting pledge stuff
absence accompagnement activite administrateur aeronautique affaires agence agilite aisance alliance anglais annee apprentissage approche arianegroup automobile aventure echange ecole ecoute ecrit emploi employeur energie entreprise entretien envie environnement epargne equilibre equipe erp espace esprit etablissement euros excellentes hesitez humain importance industrie interessement interim intervention objectif offre opportunite oral organisation outil universite
accessibles automatises claire concrets corrective dataiku dataviz efficace fonctionnelle inclusif industrielle logistique middleware modernes prevoyance produit radar relationnelles robustes rse statistique structurees vacances variees windows
author curate diagnosis draft simulations
bigger broken courage difficult easier easy hard harder important impossible possible soon unknown useful wrong yours
acceleration accelerators artifacts augmentation basics chains clouds databases dbs endpoints files formats graphs hosting internals kit mesh networks objects optimizations queues repositories representations runtimes shifts stores streams venues vulnerabilities
below date disclaimer form here job note notice overview page policy position posting postings sponsorship statement summary visa website
arbeitszeit branche branchen gesundheit gmbh karriere kinder seite stelle urlaub woche
als am beim inkl inklusive mal nach neben selbst teil unter viele vom vor zum zur
adk android ar asr athena autogen cdc cdk cloudformation confluence copssc crms csv dynamodb edtech ehr elk emr eoe espp faiss fda fl genders gke gpus iam iccv iclr ifx json kanban keras kinesis lti ltv mariadb md milvus mixpanel neo4j netsuite oauth onnx opensearch opentelemetry pa parquet pgvector phi ppo qdrant qliksense qlora rds revops rlhf rpa rsus scrum sft sharepoint sms sqs ssas sub supabase tensorrt tiktok tn triton vlms weaviate xgboost
angel elite european global iconic largest leading tier top young
aggregate capture catch detect eliminate forecast identifies minimize mitigate quantify reduce simulate
carefully caught consistently constantly deeply fundamentally generally increasingly likely mostly naturally often primarily radically regularly relentlessly significantly sincerely strongly too typically
ag angebote ansprechpartner berater bis dienstleister entwickler experte hin intelligenz sicher spezialist systel verantwortlich voran zuschuss
alternance analyste bigdata bordeaux cdi confirme consultante dba developpeur experimente f h ingenieur nantes stagiaire
authentic compassionate cultural demanding expensive fair fresh fulfilling fun honest intense merit physically predictable productive respected stronger tight
algorithm campaign conversion deal error funnel inventory liquidity margin monetization packaging password recurring refresh resource soc sourcing targeting token vendor workload
acts aligns blends bridges brings builds combines comprises consists delivers demands depends develops evolves focuses follows goes grows has integrates leverages operates owns performs plays relies remains runs scales shares sits span spans stays uses
accord annees annuel ans cdd mas minimum reussie significative talents
adverse authentication budgeting churn concurrency disaster encryption endorse environmental fact gdpr hallucination hipaa iso layoff lombardy louis nemo offensive pharmacies pii placement rbac remember retries rhineland secrets shifting south spence taiwan unbiased unity vectordbs
altersvorsorge deutschlands ebenso eigeninitiative entwicklungsmoglichkeiten familie flexibilitat gehalt gestaltungsspielraum gesundheitsmanagement getranke handeln hierarchien jobticket kaffee kommunikationsstarke kultur leistungen mitarbeiterrabatte miteinander nachvollziehbar obst personlich projektreferenzen sozialleistungen stark stundensatz teamevents teamgeist teamplayer verfugbarkeit vergutung weiterbildungsmoglichkeiten weiterzuentwickeln zuruck
algorithmen analysen anforderungen anwendungen architekturen daten datenmengen datenquellen datenstrecken dienstleistungen fragen fragestellungen handlungsempfehlungen konzepten losungen methoden modellen plattformen prozesse prozessen schnittstellen schulungen technologien verfahren vergunstigungen
assets choices clusters deals defenses deliverables efficiencies fixes gains improvements journeys loyalty milestones outcomes pilots productivity releases retention roi targets timelines
algorithmic behavioral carbon conceptual consultative economic formal general his hoc institutional logical original qualitative recent structural systematic tactical technological theoretical
american av book bvg car climate electronic false fixed freight inbound late macbook school sign stocked worker
accordingly adventures bugs corp counting credentials drop emergency equivalents fridays hype inclusivity instacart motion nights noise objectively personally professionally regressions repeat reset rollouts runway vaccines wi
bon fort grand gt haut ile mode sopra taille
alpha brain brigit deloitte didn fi he hewlett kg matrix rise tower vernova wasn
autant centaines compose composee cote disposez fin justifiez lieu milliards moins permet possibilite preuve prime restaurant route statut titulaire
aimez etes fait faites ne pourrez savez serez souhaitez steria te
achievements behaviours candidacy conclusions connections facts identities imagination intent interests involvement items limitations openly perspectives preferences profiles skillset specs strengths
almost asking breaking considering despite did doing exactly figuring finding fixing frame getting imagine letting leveling mirror replacing sure talking whatever
amsterdam arrangement atlanta austin bangalore barcelona bay bengaluru berlin boston ca cambridge cologne denver dublin dusseldorf europe frankfurt full germany hybrid hyderabad india indonesia li location london los mclean mexico milan munich netherlands ny nyc onsite paris permanent poland portugal pune remote san santa seattle sf spain stockholm toronto type uk
accompagne activement actuellement associe aussi bien contribuez deja egalement notamment participerez participez proposons rapidement recrute specialiste utilise
acceptable appropriately calculated celebrated endless equally everywhere heard helpful inspired investing missing monitored nothing selected southeast unproven valued
hamburg herkunft homeoffice koln munchen physik sabbaticals stuttgart teilzeit vollzeit wort
analysierst arbeitest att bekommst beratst bewirb bist entwickelst erhaltst erstellst findest fuhrst gestaltest ich kannst mochtest schaffst setzt sorgst stellst treibst ubernimmst verantwortest willst wirst zeichnest
collaborer connaissances etroite lien partenariat preference reference travaille travailler
adaptive analytic appropriate assisted automated bespoke custom detailed deterministic end enhanced lightweight proper rigorous sample scoped sophisticated structured thorough
appetite coffee histories history listening opinions promotion stake valuation
any confidential fake fraudulent prospective qualified reasonable requesting underrepresented unlawful unsolicited
allows breaks does doesn excites feels fits gets happen happens helps instead isn knows learns lets looks matters moves resonates sees ships shows simply sounds writes
entry horizon idc lexisnexis mutual philippines
hi mediamarktsaturn solvd ✨
allianz beste bewerbungen bmw deutsche egal gesellschaft gezielte jeder kantine kreativitat lage operative portfolios produktion schwarz technik wertschatzung`;
