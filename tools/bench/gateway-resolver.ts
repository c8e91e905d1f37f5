// A resolver for measurements, as a program of its own: names that begin with `co` are delegated, no other name exists.

import { createSocket } from 'node:dgram';

const RESPONSE = 0x8180;
const NXDOMAIN = 3;
const NS = 2;

/** NS of the name in the question, for an hour: ns.vn. */
const ANSWER = Buffer.from('c00c0002000100000e100007026e7302766e00', 'hex');

const socket = createSocket('udp4');
socket.on('message', (question, { port, address }) => {
  // The first label is at 12. The question ends behind the root, the type and the class; then comes OPT.
  const end = question.indexOf(0, 12) + 5;
  const isThere = question.subarray(13, 15).toString() === 'co';
  const hasAnswer = isThere && question.readUInt16BE(end - 4) === NS;
  const head = Buffer.from(question.subarray(0, end));
  head.writeUInt16BE(RESPONSE | (isThere ? 0 : NXDOMAIN), 2);
  head.writeUInt16BE(hasAnswer ? 1 : 0, 6);
  head.writeUInt16BE(0, 10);
  socket.send(hasAnswer ? Buffer.concat([head, ANSWER]) : head, port, address);
});
socket.bind(0, '127.0.0.1', () => console.log(JSON.stringify({ port: socket.address().port })));
