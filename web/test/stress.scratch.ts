import {chromium} from 'playwright-core';
import {serveSite} from './site.ts';
const site = await serveSite();
const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']});
const skills = 'SQL Python R Tableau Snowflake dbt Rust RAG Docker AWS GCP Azure PyTorch TensorFlow Kubernetes MLflow Git LangGraph LoRA OpenTelemetry pgvector Pinecone Weaviate BigQuery Kafka Terraform Airflow Dagster Spark MQTT XGBoost LightGBM Prefect Linux Kinesis LangChain Postgres'.split(' ');
const postings: Record<string, string> = {
  many: `Senior Lead Principal Machine Learning and Artificial Intelligence Platform Infrastructure Reliability Operations Engineer (m/w/d) for Very Long Titles\nSome Company Ltd\n\nResponsibilities\n${skills.map((s, i) => `- Build things with ${s} and ${skills[(i * 7 + 3) % skills.length]}`).join('\n')}\n\nRequirements\n${skills.map((s, i) => `- ${i % 5 ? '' : '5+ years of experience with '}${s} or ${skills[(i * 5 + 2) % skills.length]}`).join('\n')}`,
  para: `Data Engineer\n\n${'We build pipelines with Airflow and SQL in the cloud and we look for a person who has Python and at least 3 years of experience with Spark. '.repeat(130)}`,
  none: 'Hello there, this is a short note about lunch on Friday at noon with friends.',
  broken: 'Data Scientist â€“ MÃ¼nchen\n\nRequirements\n- Pythonâ€™s ecosystem, SQL\n- 3+ years of experience\n- FranÃ§ais\n\nResponsibilities\n- Build models â€“ and deploy them\n',
};
for (const [name, text] of Object.entries(postings)) for (const width of [390, 1440]) {
  const page = await (await browser.newContext({viewport: {width, height: 900}, isMobile: width < 600, hasTouch: width < 600, locale: 'en'})).newPage();
  page.on('pageerror', (e) => console.log(name, e.message));
  page.on('console', (m) => m.type() === 'error' && console.log(name, m.text()));
  await page.goto(site.address);
  await page.waitForSelector('#proof ~ div');
  await page.fill('#field', text);
  const t = await page.evaluate(async () => {
    const start = performance.now();
    (document.querySelector('button.primary') as HTMLElement).click();
    await new Promise<void>((done) => { const see = () => document.querySelector('[data-text]') ? done() : requestAnimationFrame(see); see(); });
    return performance.now() - start;
  });
  console.log(name, width, text.length, 'chars, verdict after', Math.round(t), 'ms', 'overflow', await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  await page.screenshot({path: `/tmp/shots/stress-${name}-${width}.png`});
  if (name === 'broken') await page.screenshot({path: `/tmp/shots/stress-${name}-${width}.png`, fullPage: true});
  await page.context().close();
}
const page = await (await browser.newContext({viewport: {width: 1440, height: 900}, forcedColors: 'active'})).newPage();
await page.goto(site.address + '/read?example=senior-data-scientist'); await page.waitForSelector('[data-text]'); await page.waitForTimeout(300);
await page.screenshot({path: '/tmp/shots/forced-1440.png'});
await browser.close(); await site.close();
