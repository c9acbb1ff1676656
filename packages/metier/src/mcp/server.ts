import {McpServer} from '@modelcontextprotocol/server';
import type {Doing} from '../serve/run.ts';
import {addPrompts} from './prompts.ts';
import {addResources} from './resources.ts';
import {addTools, UNTRUSTED} from './tools.ts';

const INSTRUCTIONS = `Metier reads job postings in machine learning and says what the jobs really are: the roles that the work is made of, what is required and what preferred, pay, level, and whether the title agrees with the work. It fits resumes to postings, plans ways to roles and answers questions about the market from postings kept on this machine. Its answers are deterministic; every statement quotes its evidence and every figure has its base. It judges no person. ${UNTRUSTED}`;

/** A server of the Model Context Protocol with every operation as a tool. */
export async function mcpServer(version: string, from: Doing): Promise<McpServer> {
  const server = new McpServer({name: 'metier', title: 'Metier', version}, {instructions: INSTRUCTIONS});
  await addTools(server, from);
  addResources(server);
  addPrompts(server);
  return server;
}
