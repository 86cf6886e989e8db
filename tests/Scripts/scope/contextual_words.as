// B.15 contextual words are legal identifiers
// covers: B15.words, A1.contextual-words
int from = 1;
int get = 2;
int shared = 3;

int external(int abstract, int final)
{
    int override = abstract + final;
    return override;
}

class Words
{
    int property = 4;
    int function = 5;
    int set() { return property; }
}

void main()
{
    Words w;
    println(from + get + shared); // expect: 6
    println(external(w.set(), w.function)); // expect: 9
}
