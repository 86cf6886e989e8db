// The innermost namespace comes first, then the ones around it
// covers: A2.namespace-lookup
string who = "global";
namespace a
{
    string who = "a";
    namespace b
    {
        string get() { return who; }
        string other() { return ::who; }
    }
    namespace c
    {
        string who = "c";
        string get() { return who + b::get(); }
    }
}
void main()
{
    println(a::b::get() + a::b::other() + a::c::get()); // expect: aglobalca
}
