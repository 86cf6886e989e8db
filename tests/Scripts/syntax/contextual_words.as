// Words with a meaning in some places only are names elsewhere
// covers: A1.contextual-words, B15.words
class shared_thing
{
    int final = 1;
    int override() { return final; }
}
int explicit(int super_, int from)
{
    return super_ + from;
}
void main()
{
    int abstract = 2, external = 3, property = 4, set = 5, get = 6;
    shared_thing t;
    println(t.override() + explicit(abstract, external)); // expect: 6
    println(property + set + get); // expect: 15
}
