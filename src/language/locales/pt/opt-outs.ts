import type { OptOutPhrases } from '../locale.js';

const TEXTS =
  '(mensagens|mensagem|msg|msgs|sms|torpedo|torpedos|lembrete|lembretes|notificacao|notificacoes|recados|textos|alertas|avisos|mensagens de texto)';
const THE =
  '(as|os|a|o|essas|esses|estas|estes|suas|seus|sua|seu|mais|tantas|tantos|essa|esse|esta|este|todas as|todos os|dessas|desses|destas|destes|das|dos|de|com|com as|com os|com essas|com esses|com tantas|nenhuma|nenhum|outra|outras|esse tipo de|tanta|tanto|mais nenhuma|mais nenhum|mais esse tipo de|mais essas|mais esses)';
const TEXTS_LIST = TEXTS.slice(1, -1);
const SEND =
  '(mandar|mandarem|me mandar|me mandarem|me enviar|me enviarem|me escrever|me escreverem|me incomodar|me incomodarem|entrar em contato|enviar|enviarem|escrever|escreverem|incomodar|incomodarem|perturbar|perturbarem|contatar|contactar|contatarem|chamar|encher|encherem|encher o saco|importunar|mensagear|ficar mandando|ficar enviando|ficar me mandando|mandando|enviando|me mandando|me enviando|receber|ligar|lembrar|spam|me escrevendo|me perturbando|me incomodando)';
const SENT =
  '(entre em contato|entrem em contato|mande|mandem|manda|mandes|mandar|envie|enviem|envia|enviar|escreva|escrevam|escreve|incomode|incomodem|incomoda|perturbe|perturbem|perturba|contate|contatem|contacte|contactem|chame|chamem|encha|encham|importune|ligue|liguem|lembre|procure|procurem)';
const STOPPING =
  '(para|pare|parem|parar|chega|basta|cesse|cessem|cessar|interrompa|interrompam|interromper|suspenda|suspendam|suspender|encerre|encerrar|desative|desativar|desativem|deixa|deixe|deixem|deixar|desligue|desligar|bloqueie|bloquear|elimine|corta|corte|cortem)';
const REMOVE =
  '(me tirar|me remover|me retirar|me excluir|me descadastrar|me tira|me tire|me tirem|me remova|me remove|me removam|me retira|me retire|me retirem|me exclua|me exclui|me excluam|me apague|me apaga|me apaguem|me descadastre|me descadastra|me descadastrem|me desinscreva|tira me|tire me|remova me|retire me|retirem me|quero sair|desejo sair|gostaria de sair|quero ser removido|quero ser removida|quero ser retirado|quero ser excluido|quero ser excluida|me elimine|me deleta|me delete|tirar me|remover me|sair|quero que me tirem|quero que me removam)';

export const optOuts: OptOutPhrases = {
  words: `
    sair, parar, pare, parem, para, chega, basta, parou, descadastrar, descadastre, descadastra, desinscrever,
    remover, remova, excluir, cancelar sms, cancelar mensagens, cancelar inscricao, cancelar cadastro, nao perturbe,
    nao perturbar, sem mensagens, sem sms, nao envie, nao mande, nao enviar, me tira, me tire, me remova, me retire,
    me descadastre, me exclua, pare sms, parar sms, sair sms, parar mensagens, quero sair, chega ja, para ja,
    pare ja, para com isso, pare com isso, nunca mais, nao mais, chega de mensagem, chega de mensagens,
    chega de sms, sem mais mensagens, deixem me em paz`,
  sentences: `
    chega, ja chega, basta, ja basta, pare, parem, pare com isso, parem com isso, para com isso, quero sair,
    me tira daqui, me tire daqui, nao me perturbe, nao perturbe, nao incomode, nao me incomode, sair da lista,
    me descadastre, me deixa em paz, me deixe em paz, sem mensagens, sem mais mensagens, sem sms, nunca mais,
    chega de mensagens, chega de mensagem, parem de mandar mensagem, me deixem em paz, parem, nao enche, nao encham, (me)? (esquece|esqueca|esquecam) (me)?, (me)? (esquece|esquecam|esqueca) (o)? meu numero, (desliga|desliguem) isso, vaza, (nunca|nao) autorizei (isso|nada)?, me descadastra`,
  requests: `
    (eu)? nao (preciso|precisamos|necessito) (mais)? (de|dos|desses|destes|de receber|receber) ${THE}? ${TEXTS} (mais)?, (eu)? (dispenso|dispensamos|recuso) ${THE}? ${TEXTS}, (da|dar|de|bota|ponha) (um)? fim (nesses|nos|nas|nessas|aos|as) ${TEXTS},
    (minha|meu) (mae|pai|marido|esposa|filho|filha|avo|vo|sogra) nao quer (mais)? (receber)? (mais)? ${THE}? ${TEXTS}, (eu)? (me)? oponho (ao|a) (uso|tratamento|envio) (dos|de|dos meus)? (meus)? (dados|mensagens|numero)?, (quero|exijo|peco|solicito) (os)? meus dados (apagados|excluidos|removidos),
    nao (use|usem|utilizem|utilize) mais (esse|este|meu|o meu) (numero|telefone|celular|contato), nao (use|usem) (esse|este|meu) (numero|telefone), (nao)? (e)? (pra|para) mandar nada (pessoal)? (nele|aqui|nesse numero) (de novo|mais)?, ${TEXTS} nao precisa (mais), (me)? descadastra (ai|por favor|dai)?, como (eu)? (faco|posso) (para|pra) nao receber (mais)?, como (eu)? paro de receber (isso|essas|esses|${TEXTS_LIST}),
    (nao|nunca|nunca mais|jamais) (mais)? (me|nos)? ${SENT} (mais|nunca mais|de novo|outra vez)? (me)? ${THE}? ${TEXTS},
    (nao|nunca) (me|nos)? ${SENT} (mais|nunca mais|mais nada|mais isso|nada) (nada|isso|nao)?,
    (nao|nunca|nunca mais) (me|nos) (escreva|escrevam|contate|contatem|contacte|contactem|incomode|incomodem|perturbe|perturbem|procure|procurem|importune|chame|chamem|mande|mandem|envie|enviem) (mais|nada|mais nada|nunca mais)?,
    nao mande|mandem|envie|enviem|manda (mais)? (nada|isso),
    nao precisa (mais)? (me)? (mandar|enviar|lembrar) ${THE}? ${TEXTS} (mais)?,
    nao precisa mais (me)? (mandar|enviar|lembrar|avisar),
    favor nao (me)? (enviar|mandar|contatar|perturbar|incomodar|escrever) (mais)? ${THE}? ${TEXTS}?,
    (nao|nunca mais) (quero|desejo|queremos|gostaria de|desejamos|pretendo|aceito|preciso|tenho interesse em|queria) (mais)? (de)? (receber|receberem|ser contatado|ser contatada|ter|ver|saber de|ser incomodado|ser incomodada) (mais)? ${THE}? ${TEXTS},
    (nao|nunca mais) (quero|desejo|queremos|gostaria de|desejamos|queria) (mais)? (receber|ser contatado|ser contatada|ser incomodado|ser incomodada|ser lembrado|ser lembrada) (mais|nada|isso|nada de voces|mais nada|mais isso|nenhum contato)?,
    (nao) (quero|desejo|queremos|aceito) (mais)? ${THE}? ${TEXTS} (mais)?,
    nao (quero|desejo) (mais)? que (me|voces|vcs|continuem|fiquem) (me)? (${SENT.slice(
      1,
      -1,
    )}|mandando|enviando|escrevendo|perturbando|incomodando),
    ${STOPPING} (ja|agora|logo|por favor)? (de|com) (me|nos)? ${SEND}, ${STOPPING} (ja|agora)? ${THE} ${TEXTS},
    ${STOPPING} (de)? ${TEXTS},
    ${STOPPING} de me (mandar|enviar|escrever|perturbar|incomodar|encher|contatar|ligar|lembrar),
    (chega|basta|cansei|cansado|cansada) de (receber)? ${THE}? ${TEXTS}, (nada de|sem) mais ${TEXTS},
    (nada|chega) de ${TEXTS}, (nao|nunca) mais ${TEXTS}, nenhuma mensagem mais,
    (cancelar|cancele|cancela|cancelem|quero cancelar) (o|os|as|a|meu|minha|esse|essas|esses|o envio de|o recebimento de|o envio das|o envio dos|o recebimento das)? (${TEXTS.slice(
      1,
      -1,
    )}|inscricao|cadastro|assinatura),
    (parar|pare|parem|suspender|suspenda|encerrar|interromper) (o|com o) (envio|recebimento) (de|das|dos)? (${TEXTS.slice(
      1,
      -1,
    )})?,
    ${REMOVE} (ja|por favor|logo)? (da|dessa|desta|de|do|deste|desse|das|dos) (lista|listas|sua lista|cadastro|sistema|grupo|mensagens|lembretes|sms|suas listas|seu cadastro|contatos|seus contatos|todas as listas|base|envio|todas|avisos),
    (me tira|me tire|me tirem|me remova|me remove|me removam|me exclua|me exclui|me descadastre|me descadastra|me retire|me retirem) (por favor|daqui|dai|ja|disso),
    (tira|tire|tirem|tirar|remova|remove|removam|remover|retire|retirem|retirar|exclua|exclui|excluam|excluir|apague|apaga|apaguem|apagar|delete|deleta|deletar|esqueca|esquecam|bloqueie|descadastre|descadastrar|elimine|eliminar) (por favor)? (o|a)? (meu|este|esse|nosso|meus|minhas|meu nome|minha) (numero|telefone|celular|contato|cadastro|dados|nome|da lista|e telefone|informacoes),
    (quero|desejo|gostaria de|favor|solicito|peco)? (me)? (descadastrar|descadastro|descadastramento|desinscrever|desinscricao|opt out) (me|meu|dessa|desta|da)?,
    (gostaria|prefiro|preferia|queria|desejo|peco|quero) (de|para)? nao (mais)? (receber|ser contatado|ser contatada) (mais)? ${THE}? ${TEXTS}?,
    (solicito|peco|quero|favor) (a)? (exclusao|remocao|retirada) (do|de|dos|da) (meu|meus|minha)? (numero|contato|cadastro|nome|telefone|dados|lista),
    (revogo|retiro|cancelo|revogar|retirar) (o|a)? (meu|minha|este|esse|qualquer)? (consentimento|autorizacao|permissao),
    (nao) (autorizo|autorizei|consinto|permito|dei|dou|concedo) (mais)? (o|a|que|esse|esses|essas|este|receber|autorizacao|permissao|consentimento|meu|minha|voces|vcs|envio) (envio|consentimento|autorizacao|contato|mensagens)?,
    sem (o)? (meu|minha) (consentimento|autorizacao|permissao), (me|nos) (deixa|deixe|deixem) em paz,
    (deixa|deixe|deixem) me em paz,
    (para|pare|parem) de (encher|me encher|perturbar|me perturbar|incomodar|me incomodar),
    (nao) (entrem|entre|entrar|entra) (mais|nunca mais)? em contato (mais|comigo|conosco)?,
    (nao|nunca mais) (me|nos)? (escrevam|escreva|mandem|mande|enviem|envie|contatem|procurem) (mais|nunca mais),
    ${STOPPING} (ja|agora|logo)? (de|com) (me)? ${SEND} (o saco)? (com)?,
    (pararem|parar|parassem|parasse|pare|parem) (ja)? de (me|nos)? (mandar|enviar|escrever|mandarem|incomodar|perturbar|encher),
    (falei|disse|pedi|avisei|mandei) (ja)? (para|pra|que) (voces|vcs|voce|ja)? (pararem|parar|parassem|parem|pare|nao) (de)? (me)? (mandar|mandarem|enviar|escrever|mandassem|mandem|enviem)?,
    (meu|este|esse) (numero|telefone|nome) (pode|poderia|deve) ser (removido|excluido|retirado|apagado|tirado|deletado),
    (posso|poderia|quero|gostaria de|preciso) (ser|que) (removido|removida|excluido|excluida|retirado|retirada|tirado|tirada|descadastrado|tirem|removam) (da|do|dessa|meu)?,
    (podem|pode|poderia|poderiam|da pra|tem como) (me)? (tirar|remover|excluir|apagar|retirar|descadastrar) (o|a|da|dessa|do)? (meu|minha|lista|numero|sua lista|cadastro)?,
    (exclua|excluam|apague|apaguem|remova|removam|tire|tirem|delete|deletem|retire|retirem|esquecam) (o)? (meu|este|esse) (numero|telefone|contato|celular|nome),
    como (eu)? (faco|posso|que eu faco)? (para|pra|para parar de|pra parar de)? (nao|sair|parar|deixar|cancelar|descadastrar|me descadastrar|paro|deixo|cancelo|parar de) (mais)? (de)? (receber|as|os|essas|esses)? (mais)? ${THE}? ${TEXTS},
    (nao) (autorizo|quero|aceito|permito) (mais)? (o envio|receber|o recebimento)? (de)? ${THE}? ${TEXTS},
    (chega|cansei|basta|fora) (de|com)? ${THE}? ${TEXTS}, sem mais ${TEXTS},
    (nao) (enche|encham|encher) (mais)? (o saco|meu saco),
    (pare|parem|chega|basta|stop|cesse|cessem|para) (ja)? (com|de)? _? _? (mensagens|mensagem|sms|lembretes|msgs|msg),
    (sem|zero) (mais)? ${TEXTS},
    (tira|tirem|tire|apaga|apaguem|apague|exclui|exclua|remove|remova) (o)? meu (numero|telefone|contato|nome) (dai|da|do|dessa)?,
    (consentimento|autorizacao|permissao) (esta|foi) (revogado|revogada|retirado|retirada|cancelado|cancelada),
    (bloqueiem|bloqueie|bloqueia) (o)? (meu|este) numero`,
  openings: '(pare|parem|chega|basta|sair) (eu|sim|nao|vou|por|quem|sou|com), stop (sim|eu|vou|nao|por)',
  endings: `
    (ja)? (pedi|falei|disse|avisei) (para|pra|que) (voces|vcs)? (pararem|parar|parem),
    (quero|preciso) que (parem|pare|voces parem),
    (podem|pode|poderia|poderiam|da pra|da para|tem como) (parar|por favor parar|parar por favor|me tirar),
    por favor (parem|pare|para|chega),
    como (paro|cancelo|desativo|removo|saio|faco para parar|faco pra parar|faco para sair|faco para nao receber) (de)? (receber)? (essas|as|os|esses|estas)? ${TEXTS},
    como (saio|faco para sair|faco pra sair) (disso|da lista)?, como (paro|desativo|removo) (isso|disso),
    (nao) (mais)? ${TEXTS}, (sem) ${TEXTS},
    nao (me|nos)? (mande|mandem|envie|enviem|escreva|escrevam|perturbe|perturbem|incomode|incomodem),
    (ja|eu)? (ja)? (falei|disse|escrevi|mandei|respondi) (stop|parar|pare|sair|chega|pra parar|para parar|para pararem|pra pararem),
    (nao) (me)? (escrevam|mandem|enviem|contatem) (mais|nunca mais)`,
  notRequests: `
    (e|mas|sim|por favor) (continuem|continue|continua) (me)? (mandando|enviando|lembrando) (os|as|esses)? (lembretes|mensagens|avisos)?,
    nao (use|usem) (esse|este|meu) numero de,
    me (coloca|coloque|poe|ponha|bota|inclui|inclua) (de volta|de novo)? na lista (de novo)? (de espera|da|do|de segunda|de terca|de quarta|de quinta|de sexta|de amanha),
    desisto, desisti, (pode|podem|poderia|poderiam|da pra|tem como)? (tira|tire|tirem|tirar|retira|retire|retirar|remove|remover|excluir|exclua|apaga|apague) (o|a)? (meu|minha) (horario|consulta|vaga|agendamento|reserva), (tira|tire|tirem|tirar|retira|retire|risca|remove|me tira|me tire|me tirem|me remova) (o)? (meu nome)? (da|de|do) (agenda|lista de segunda|lista de terca|lista de quarta|lista de quinta|lista de sexta|lista de hoje|lista de amanha|horario|consulta),
    nao (autorizo|autorizei|aprovo) (o|a|esse|essa) (orcamento|servico|conserto|reparo|procedimento|cirurgia|troca|desconto|valor|anestesia|exame), (mandei|respondi|escrevi|digitei|apertei) (parar|pare|stop|sair) (sem querer|por engano|errado),
    (nao|ainda nao) (me)? (chegou|recebi|vi|li|tinha visto|havia visto|entendi|recebemos|chegaram|consegui ver|consegui ler|consigo ver|consigo abrir) (a|o|as|os|sua|seu|essa|esse|nenhuma|nenhum|mais|ainda)? ${TEXTS},
    (cancelar|cancele|cancela) (minha|meu|a|o) (consulta|horario|agendamento),
    obrigado|obrigada (pelo|pela|pelas|pelos) ${TEXTS}, nao para|parou de (chover|sangrar|vomitar|chorar|doer),
    parar o carro,
    (por que|porque) (nao|parou|pararam) (recebo|recebi|de receber|de mandar|de enviar|mandam) (mais)?,
    nao quero perder ${THE}? ${TEXTS}?, nao mandaram ${THE}? ${TEXTS}, nao precisa mandar (endereco|localizacao),
    sair (de casa|do trabalho|mais cedo|da cidade|da reuniao), deixa|deixe de (ir|lado),
    (nao|nunca) (parem|pare|para|parar|deixem|deixe) de (me)?, (nao) para (ai|aqui|la|de),
    (posso|devo|tenho que|preciso) parar (de)? (tomar|o|a), (parem|pare|para) (de)? (doer|sangrar),
    continuem? (mandando|me mandando|enviando)`,
  possible: `
    (nao|para|pare|parem|chega|basta|cansado|cansada|cansei|demais|muitas|tantas|odeio|bloquear|bloqueio|denunciar|irritante|chata|chatas|saco) _? _? _? (mensagens|sms|torpedos|lembretes|notificacoes|mensagem|msgs|msg),
    (mensagens|sms|torpedos|lembretes|notificacoes|msgs) _? _? _? (irritantes|irritam|chatas|chega|nao|parar|parem|pare|incomodam|perturbam|demais|enchendo|indesejadas|indesejada|irritante),
    (por que|porque|quem|como|onde) _? _? _? (mandam|mandando|enviam|enviando|meu numero|meu telefone|meu contato),
    assedio, assediando, perturbacao, spam, advogado, advogada, processar, processo judicial, procon, lgpd, anatel,
    denunciar, denuncia, consentimento, privacidade,
    (nunca|nao) (autorizei|me cadastrei|me inscrevi|pedi|solicitei|assinei) (isso|nada|essas|esse|receber)?,
    vou bloquear, vou te bloquear, bloquear voces, bloqueando, para de encher, que saco, nao me perturbem,
    enche o saco, enchendo o saco`,
  unwilling: {
    alone: {
      law: `
        assedi*, advogad*, processar*, processo em, procon, anatel, lgpd, denunci*, spam*, ilegal, privacidade,
        bloquear, (vou|estou|vamos) bloque*, vou reportar, nunca autoriz*, nao autoriz*, indesejad*, policia,
        reclam* (no|aqui), que direito, meus dados, como ousam, sem minha? autorizacao|permissao`,
      peace: `
        em paz, me (deixem|deixa|deixe) (em|quiet*|tranquil*|de fora), me (larga*|erra|esquece|esquecam), esquecam,
        sumam, (para|parem|pare) de (encher|perturbar|incomodar),
        nao me? (perturbem|perturbe|incomodem|incomode|encham|enche), chega (de|disso), ja (deu|chega), descadastr*,
        desinscr*, descinscr*, (isso|quero que) (parar|pare|parem), (pra|para) pararem, parar isso, me livrar,
        nada (a ver)? com voces, nenhum contato, pessoas em paz, (vao|va) (perturbar|encher|incomodar),
        nao (tenho|temos) (mais)? interesse, nao (me)? interessa, nao (estou|to) interessad*, sem interesse`,
      weary: `
        cansei|cansad*|fart*|cheio|cheia de (voces|vcs|disso|tanta mensagem|receber),
        (to|tou|estou) (muito|ja)? fart*, saco cheio, (voces|vcs|so) (so)? (incomodam|perturbam|enchem|irritam),
        ja (disse|falei|pedi|avisei) (que nao|pra parar|para parar|mil vezes|varias vezes), a palavra nao,
        parte do nao, quantas vezes (tenho|preciso|vou ter) (que|de)?, pedi (duas|tres|varias) vezes,
        quem (mandou|pediu), voces de novo, de novo voces, robo, um bot, ultimo aviso`,
      stranger: `
        quem (deu|passou|vendeu|forneceu), de? onde (voces|vcs)? (conseguiram|tiraram|arrumaram|pegaram),
        como (voces|vcs)? (conseguiram|obtiveram|pegaram), como (voces|vcs) tem (o)? meu,
        nunca (pedi|me cadastrei|solicitei|me inscrevi), nao pedi isso,
        nao|nem sou mais? (um|uma|seu|sua)? paciente|cliente, nao|nem vou mais ai,
        (mudei|troquei) de (dentista|medico|clinica|salao|oficina) (faz|ha|tem), atualizem,
        nao|nunca dei (o)? meu numero`,
      elsewhere: `
        celular|telefone|numero|cel e? (da|do|de) (empresa|trabalho|firma|escritorio), telefone fixo,
        (perturb*|incomod*|encher) (outro|outra|outros), so (por)? (ligacao|telefone|email|ligacoes),
        prefiro (por|receber)? (email|e mail), melhor por email, meia noite, (cobram|custa|cobra) (por)? cada`,
    },
    leaving: `
      (mudei|mudamos|troquei|trocamos|mudou) de (dentista|medico|medica|clinica|oficina|salao|veterinario|cabeleireiro), (faz|ha|tem) (anos|tempo|muito tempo|meses|number anos|mais de) (que)? (eu)? (nao|parei) (vou|vamos|fui|frequento|passo|sou), nao (volto|voltarei|vou voltar|vamos voltar|piso) (mais|nunca mais)? (ai|nessa|na clinica|no consultorio|com voces)?, nunca mais (volto|voltarei|vou|piso), (ja)? (tenho|arrumei|achei|encontrei) outro|outra (dentista|medico|clinica) (ha|faz|e nao), nao (vou|vamos|frequento) mais (ai|nessa|na sua|com voces), nao moro mais, number (mensagens|msgs|sms) (por|ao|no) dia, (outra|mais uma) mensagem de novo, toda hora mensagem`,
    texting: `mensag*, msg*, sms, torpedo*, notific*, lembrete*, aviso*, spam*, zap*, whats*, mand*, envi*, escrev*, text*, propagand*, recad*`,
    reach: `
      numero, nr, celular, cel, telefone, fone, lista, cadastro, contato*, contact*, ligac*, isso, isto, essas,
      esses, dados, sistema, inscric*, assinatura, recebo, recebendo, chegam`,
    ending: `
      pare*, chega, basta, deix*, tira*, tire*, remov*, exclu*, apag*, delet*, descadastr*, descinscr*, desinscr*,
      cancel* as, cancel* os, cancel* essas, cancel* esses, bloque*, canse*, cansad*, saco, enche*, encheu,
      enchendo, irrit*, perturb*, odei*, assedi*, em paz, sossego, suficiente, nunca pedi, nunca autor*, nao autor*,
      nao pedi, nao tenho interesse, nao me interess*, sem interesse, nao quero, nao desejo, nao aceito,
      nao preciso, recus*, processar, processo, advogad*, procon, anatel, lgpd, denunci*, reclam*, percam, retir*,
      elimin*, suma*, sumam, vao a, bombarde*, invad*, para de, cessem, cesse, encerr*, desativ*, esquecam,
      esquece meu, percam, incomodando, incomodem, incomodam, chato, chatice, chateando, parar, parem, pare,
      desliguem, desligue, por dia, ao dia`,
    denying: `
      nao, n, nunca, jamais, nem, sem, ninguem, nada, nenhum*, prefiro, preferia, preferiria, em vez, ao inves,
      por que, porque, pq, quem, pra que, de onde, como conseg*, demais, toda hora, todo dia, o dia todo,
      o tempo todo, suas mensagens, essas mensagens, esses avisos, esses lembretes, essas msgs, tanta mensagem,
      cada, custa, custam, pago, cobram, acord*, madrugada, de novo, outra vez`,
    wanted: `
      (manda|mande|me manda|me mande|mandem|me mandem|envia|envie|me envie|me envia|enviem|me enviem|pode mandar|podem mandar|pode me mandar|podem me mandar|poderia me mandar|pode enviar|podem enviar|me passa|poderia enviar) (o|a|um|uma|por|pra|para|meu|endereco|localizacao),
      nao (recebi|vi|li|chegou|tinha visto|entendi) (a|o|sua|seu|nenhuma|direito)? (mensagem|msg|lembrete|aviso),
      (obrigado|obrigada|obg|valeu) (pelo|pela|por) (lembrete|mensagem|msg|aviso|avisar|lembrar), novo numero,
      numero e, outro numero, mando (mensagem|msg)`,
  },
  startRequests: `
    (quero|gostaria de|queria|desejo) (voltar a)? receber (de novo|novamente|outra vez) ${THE}? ${TEXTS}, (volta|volte|voltem|podem voltar|pode voltar) a (me)? (mandar|enviar|avisar|lembrar) ${THE}? ${TEXTS}?, (ativa|ative|ativem|liga|ligue|liguem|mande|manda|mandem|envie|pode mandar|podem mandar|reative|reativa) (de novo|novamente|outra vez) ${THE}? ${TEXTS}, (ativa|ative|ativem|liga|ligue|liguem|mande|manda|mandem|envie|pode mandar|podem mandar) ${THE}? ${TEXTS} (de novo|novamente|outra vez),
    me (coloca|coloque|poe|ponha|bota|inclui|inclua) (de volta|de novo|novamente)? (na|em|nos|pra) (lista|lembretes|sua lista) (de novo|de volta|novamente|outra vez)?, me (cadastra|cadastre|inscreve|inscreva) (de novo|novamente|outra vez), (quero|queria) ${THE}? ${TEXTS} de volta, (queria|quero) voltar a receber (por favor)?,
    (quero|gostaria de|desejo) (voltar a|voltar)? receber (as|os|suas)? ${TEXTS} (de novo|novamente|outra vez),
    (quero|gostaria de|desejo) voltar a receber (as|os|suas)? ${TEXTS}?,
    (voltem|volte|podem voltar|pode voltar) a (me)? (mandar|enviar) (as|os)? ${TEXTS}?,
    (reativar|reative|reativem|ativar|ative) (as|os|minhas|meus)? ${TEXTS}`,
  helpWords: 'ajuda, preciso de ajuda, me ajuda, me ajude, socorro, mais informacoes',
  courtesy: 'obrigado, obrigada, favor, oi, ola, gentileza, desculpe, desculpa, obg, pfv, pf',
  urging: 'ja, agora, imediatamente, logo, urgente, porra, caramba, gente, pelo, amor, deus, mais',
  expletives: `porra, merda, maldita, malditas, maldito, malditos, bosta, caralho, desgracadas, desgraca, porcaria, porcarias, puta, cacete, inferno`,
  insteadToMe: `
    (mas|so|e|pode|podem)? (mande|mandem|manda|envie|enviem|escreva|escrevam) (as mensagens|mensagem|mensagens|a mensagem)? (so|direto)? (pra|para|a) mim,
    (me) (mande|mandem|manda|envie|escreva|escrevam) (em vez|diretamente|direto)`,
  turningRound: 'se, quando, porque, caso',
  forATime: `
    de noite, a noite, de madrugada, enquanto, quando, antes, depois das, tao cedo, tao tarde, no domingo,
    aos domingos, no fim de semana, hoje, ate, nesse horario, neste horario, durante, no trabalho, a essa hora,
    esta hora`,
  notForATime: '',
};
