// Runs AngelScript files in the reference implementation and tells on standard output what happens.
//
//   host FILE...
//
// One record per line, its fields separated by tabs, with \n \t \0 and \\ escaped:
//
//   script     FILE
//   error      LINE COLUMN TEXT     a message of the compiler
//   warning    LINE COLUMN TEXT
//   print      TEXT                 what the script wrote
//   exception  LINE TEXT            an exception that nothing caught
//   died       SIGNAL               the reference crashed, or took longer than ten seconds

#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

#include <angelscript.h>
#include <angelscript/contextmgr.h>
#include <angelscript/datetime.h>
#include <angelscript/scriptany.h>
#include <angelscript/scriptarray.h>
#include <angelscript/scriptdictionary.h>
#include <angelscript/scriptgrid.h>
#include <angelscript/scripthandle.h>
#include <angelscript/scripthelper.h>
#include <angelscript/scriptmath.h>
#include <angelscript/scriptmathcomplex.h>
#include <angelscript/scriptstdstring.h>
#include <angelscript/weakref.h>

using namespace AngelScript;

static const int secondsPerScript = 10;
static const int mostPrintArguments = 8;

static std::string escaped(const std::string &text)
{
    std::string result;
    for (char c : text)
        switch (c)
        {
            case '\n': result += "\\n"; break;
            case '\r': result += "\\r"; break;
            case '\t': result += "\\t"; break;
            case '\0': result += "\\0"; break;
            case '\\': result += "\\\\"; break;
            default: result += c;
        }
    return result;
}

static void report(const char *kind, const std::string &fields)
{
    printf("%s\t%s\n", kind, fields.c_str());
    fflush(stdout);
}

static void onMessage(const asSMessageInfo *message, void *)
{
    if (message->type == asMSGTYPE_INFORMATION)
        return;
    report(message->type == asMSGTYPE_ERROR ? "error" : "warning",
        std::to_string(message->row) + "\t" + std::to_string(message->col) + "\t" + escaped(message->message));
}

// The text that println shows for a value of any type; the same as "" + value, but enums show their names.
static std::string text(asIScriptEngine *engine, const void *value, int typeId)
{
    std::ostringstream out;
    switch (typeId)
    {
        case asTYPEID_VOID: break;
        case asTYPEID_BOOL: out << (*(const bool *)value ? "true" : "false"); break;
        case asTYPEID_INT8: out << int(*(const asINT8 *)value); break;
        case asTYPEID_INT16: out << *(const asINT16 *)value; break;
        case asTYPEID_INT32: out << *(const int *)value; break;
        case asTYPEID_INT64: out << *(const asINT64 *)value; break;
        case asTYPEID_UINT8: out << unsigned(*(const asBYTE *)value); break;
        case asTYPEID_UINT16: out << *(const asWORD *)value; break;
        case asTYPEID_UINT32: out << *(const asDWORD *)value; break;
        case asTYPEID_UINT64: out << *(const asQWORD *)value; break;
        case asTYPEID_FLOAT: out << *(const float *)value; break;
        case asTYPEID_DOUBLE: out << *(const double *)value; break;
        default:
        {
            asITypeInfo *type = engine->GetTypeInfoById(typeId);
            if (typeId == engine->GetTypeIdByDecl("string"))
                out << *(const std::string *)value;
            else if (type && (type->GetFlags() & asOBJ_ENUM))
            {
                int number = *(const int *)value;
                for (asUINT i = 0; i < type->GetEnumValueCount(); i++)
                {
                    int candidate;
                    const char *name = type->GetEnumValueByIndex(i, &candidate);
                    if (candidate == number)
                        return name;
                }
                out << number;
            }
            else
                out << "{" << (type ? type->GetName() : "?") << "}";
        }
    }
    return out.str();
}

static std::string joined(asIScriptGeneric *call)
{
    std::string all;
    for (int i = 0; i < call->GetArgCount(); i++)
        all += text(call->GetEngine(), call->GetArgAddress(i), call->GetArgTypeId(i));
    return all;
}

static void print(asIScriptGeneric *call) { report("print", escaped(joined(call))); }

static void println(asIScriptGeneric *call) { report("print", escaped(joined(call) + "\n")); }

static void assertTrue(asIScriptGeneric *call)
{
    if (call->GetArgByte(0))
        return;
    std::string message = "Assert failed";
    if (call->GetArgCount() > 1)
        message += ": " + *(const std::string *)call->GetArgAddress(1);
    asGetActiveContext()->SetException(message.c_str());
}

// Time passes with each round of the coroutines.
static asUINT now()
{
    static asUINT rounds = 0;
    return ++rounds;
}

static void registerFunctions(asIScriptEngine *engine)
{
    RegisterStdString(engine);
    RegisterScriptArray(engine, true);
    RegisterStdStringUtils(engine);
    RegisterScriptMath(engine);
    RegisterScriptMathComplex(engine);
    RegisterScriptAny(engine);
    RegisterScriptHandle(engine);
    RegisterScriptGrid(engine);
    RegisterScriptWeakRef(engine);
    RegisterScriptDateTime(engine);
    RegisterScriptDictionary(engine);
    RegisterExceptionRoutines(engine);
    std::string parameters;
    for (int i = 0; i < mostPrintArguments; i++)
    {
        parameters += i == 0 ? "const ?&in" : ", const ?&in";
        engine->RegisterGlobalFunction(("void print(" + parameters + ")").c_str(), asFUNCTION(print), asCALL_GENERIC);
        engine->RegisterGlobalFunction(("void println(" + parameters + ")").c_str(), asFUNCTION(println), asCALL_GENERIC);
    }
    engine->RegisterGlobalFunction("void assert(bool)", asFUNCTION(assertTrue), asCALL_GENERIC);
    engine->RegisterGlobalFunction("void assert(bool, const string&in)", asFUNCTION(assertTrue), asCALL_GENERIC);
}

static void run(const std::string &source)
{
    asIScriptEngine *engine = asCreateScriptEngine();
    CContextMgr coroutines;
    engine->SetMessageCallback(asFUNCTION(onMessage), nullptr, asCALL_CDECL);
    registerFunctions(engine);
    coroutines.SetGetTimeCallback(now);
    coroutines.RegisterThreadSupport(engine);
    coroutines.RegisterCoRoutineSupport(engine);
    asIScriptModule *module = engine->GetModule("script", asGM_ALWAYS_CREATE);
    module->AddScriptSection("script", source.c_str(), source.size());
    int built = module->Build();

    // Functions can be called after a global failed to initialise.
    asIScriptFunction *main = module->GetFunctionByDecl("void main()");
    if (main && (built >= 0 || built == asINIT_GLOBAL_VARS_FAILED))
    {
        asIScriptContext *context = coroutines.AddContext(engine, main, true);
        while (coroutines.ExecuteScripts() > 0)
            ;
        if (context->GetState() == asEXECUTION_EXCEPTION)
            report("exception", std::to_string(context->GetExceptionLineNumber()) + "\t" + escaped(context->GetExceptionString()));
        coroutines.DoneWithContext(context);
    }
    module->Discard();
    engine->ShutDownAndRelease();
}

int main(int count, char **arguments)
{
    for (int i = 1; i < count; i++)
    {
        std::ifstream file(arguments[i], std::ios::binary);
        std::stringstream source;
        source << file.rdbuf();
        report("script", arguments[i]);

        // A process for each, as the reference may crash.
        pid_t child = fork();
        if (child == 0)
        {
            alarm(secondsPerScript);
            if (!freopen("/dev/null", "w", stderr))
                _exit(1);
            run(source.str());
            fflush(stdout);
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        if (WIFSIGNALED(status))
            report("died", std::to_string(WTERMSIG(status)));
    }
}
