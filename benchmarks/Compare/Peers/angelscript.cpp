// Does something with a script and the reference implementation, several times: runs its int run() or double run(), builds it, or
// calls its int cb(int, int) a million times. Prints "milliseconds result" for each time that counts.
// Arguments: script, warm-up seconds, runs, measuring seconds, seconds of a long run, what to do (run, build, calls).
#include <angelscript.h>
#include <angelscript/scriptarray.h>
#include <angelscript/scriptdictionary.h>
#include <angelscript/scriptmath.h>
#include <angelscript/scriptstdstring.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <new>
#include <sstream>
#include <string>

using namespace AngelScript;

static int hostAdd(int a, int b) { return a + b; }

struct Counter {
    int references = 1;
    int x = 0;
    void addReference() { references++; }
    void release() { if (--references == 0) delete this; }
    void add(int amount) { x += amount; }
    static Counter *make() { return new Counter; }
};

static void onMessage(const asSMessageInfo *message, void *) {
    fprintf(stderr, "%s(%d,%d): %s\n", message->section, message->row, message->col, message->message);
}

static double seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

int main(int argc, char **argv) {
    if (argc < 7) return 2;
    std::ifstream file(argv[1]);
    std::stringstream text;
    text << file.rdbuf();

    asIScriptEngine *engine = asCreateScriptEngine();
    engine->SetMessageCallback(asFUNCTION(onMessage), nullptr, asCALL_CDECL);
    RegisterStdString(engine);
    RegisterScriptArray(engine, true);
    RegisterStdStringUtils(engine);
    RegisterScriptDictionary(engine);
    RegisterScriptMath(engine);
    engine->RegisterGlobalFunction("int host_add(int, int)", asFUNCTION(hostAdd), asCALL_CDECL);
    engine->RegisterObjectType("Counter", 0, asOBJ_REF);
    engine->RegisterObjectBehaviour("Counter", asBEHAVE_FACTORY, "Counter@ f()", asFUNCTION(Counter::make), asCALL_CDECL);
    engine->RegisterObjectBehaviour("Counter", asBEHAVE_ADDREF, "void f()", asMETHOD(Counter, addReference), asCALL_THISCALL);
    engine->RegisterObjectBehaviour("Counter", asBEHAVE_RELEASE, "void f()", asMETHOD(Counter, release), asCALL_THISCALL);
    engine->RegisterObjectMethod("Counter", "void Add(int)", asMETHOD(Counter, add), asCALL_THISCALL);
    engine->RegisterObjectProperty("Counter", "int x", asOFFSET(Counter, x));

    std::string code = text.str();
    auto build = [&]() -> asIScriptModule * {
        asIScriptModule *module = engine->GetModule("m", asGM_ALWAYS_CREATE);
        module->AddScriptSection(argv[1], code.c_str(), code.size());
        if (module->Build() < 0) exit(1);
        return module;
    };
    asIScriptModule *module = build();
    bool isDouble = module->GetFunctionByDecl("double run()") != nullptr;
    asIScriptFunction *run = module->GetFunctionByName("run");
    asIScriptFunction *callback = module->GetFunctionByName("cb");
    asIScriptContext *context = engine->CreateContext();

    double result = 0;
    auto execute = [&]() {
        if (context->Execute() != asEXECUTION_FINISHED) {
            fprintf(stderr, "not finished: %s\n", context->GetExceptionString());
            exit(1);
        }
    };
    std::string what = argv[6];
    auto once = [&]() -> double {
        // What the last run left behind is not this one's.
        engine->GarbageCollect();
        double start = seconds();
        if (what == "build") {
            build();
        } else if (what == "calls") {
            int v = 0;
            for (int i = 0; i < 1000000; i++) {
                context->Prepare(callback);
                context->SetArgDWord(0, v);
                context->SetArgDWord(1, 1);
                execute();
                v = (int)context->GetReturnDWord();
            }
            result = v;
        } else {
            context->Prepare(run);
            execute();
            result = isDouble ? context->GetReturnDouble() : (int)context->GetReturnDWord();
        }
        return (seconds() - start) * 1000;
    };

    double warmUp = atof(argv[2]), measure = atof(argv[4]) * 1000, longRun = atof(argv[5]) * 1000;
    int runs = atoi(argv[3]);
    // Nothing is compiled while it runs: one run fills the caches.
    if (warmUp > 0) once();
    double total = 0;
    for (int count = 1;; count++) {
        double elapsed = once();
        printf("%.6f %.17g\n", elapsed, result);
        total += elapsed;
        if (total >= measure && (count >= runs || elapsed >= longRun)) break;
    }

    context->Release();
    engine->ShutDownAndRelease();
    return 0;
}
